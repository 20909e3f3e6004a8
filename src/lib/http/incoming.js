/* incoming.js -- IncomingMessage: o pedido que o servidor recebe, a resposta que o cliente
 * recebe.
 *
 * No servidor o objeto nasce em C quase vazio, sem passar pelo construtor: o que dele nunca
 * se pergunta nunca é criado. Por isso tanta coisa aqui é um acessor que, na primeira vez,
 * faz o valor e o guarda como propriedade comum; até o estado de Readable é assim. */
(function (native, need) {
  'use strict';

  var words = native.part(1);
  var Readable = need('stream').Readable;
  var ReadableState = need('stream/readable-state').ReadableState;
  var headers = need('http/headers');
  var nextTick = need('queue').nextTick;

  // `socket`: só o cliente o dá. No servidor, o C sabe de que conexão veio o pedido.
  function IncomingMessage(socket) {
    var options;
    if (socket) options = { highWaterMark: socket.readableHighWaterMark };
    Readable.call(this, options);
    this._readableState.readingMore = true;
    this.socket = socket;
    this.method = null;
    this.url = '';
    this.complete = false;
    this.rawHeaders = [];
    this.rawTrailers = [];
    this.joinDuplicateHeaders = false;
    this._version = null;
  }
  Object.setPrototypeOf(IncomingMessage.prototype, Readable.prototype);
  Object.setPrototypeOf(IncomingMessage, Readable);
  var prototype = IncomingMessage.prototype;

  // ---- o que o construtor do C não põe ----

  prototype.method = 'GET';
  prototype.url = '';
  prototype.upgrade = false;
  prototype.statusCode = null;
  prototype.statusMessage = null;
  prototype.aborted = false;
  prototype._version = 11;          // 10 * maior + menor
  prototype._consuming = false;
  prototype._dumped = false;

  function define(object, name, value) {
    Object.defineProperty(object, name, { value: value, writable: true, enumerable: true, configurable: true });
    return value;
  }

  // Um acessor que vira propriedade comum: na primeira leitura, com o que `make` der; na
  // primeira escrita, com o que se escreveu.
  function lazy(name, make) {
    Object.defineProperty(prototype, name, {
      get: function () { return this === prototype ? undefined : define(this, name, make(this)); },
      set: function (value) { define(this, name, value); },
      enumerable: true, configurable: true
    });
  }

  // Um acessor que se pergunta de novo a cada leitura.
  function live(name, get) {
    Object.defineProperty(prototype, name, {
      get: function () { return this === prototype ? undefined : get(this); },
      set: function (value) { define(this, name, value); },
      enumerable: true, configurable: true
    });
  }

  lazy('rawHeaders', words.rawHeaders);
  live('rawTrailers', words.rawTrailers);
  // `headers` é lido em quase todo pedido: o acessor é do C, que só chama este para juntar repetidos.
  words.installHeaders(prototype, function (value) { define(this, 'headers', value); }, function (message, raw) {
    return headers.join(raw, message.joinDuplicateHeaders);
  });
  lazy('headersDistinct', function (message) { return headers.distinct(message.rawHeaders); });
  live('trailers', function (message) {
    return headers.join(message.rawTrailers, message.joinDuplicateHeaders);
  });
  live('trailersDistinct', function (message) { return headers.distinct(message.rawTrailers); });
  live('joinDuplicateHeaders', function (message) {
    var server = native.serverOf(message);
    return Boolean(server && server.joinDuplicateHeaders);
  });
  live('complete', native.received);
  live('socket', function (message) { return native.socketOf(message) || need('http/socket').closed; });

  function alias(name, target) {
    Object.defineProperty(prototype, name, {
      get: function () { return this[target]; },
      set: function (value) { this[target] = value; },
      configurable: true
    });
  }
  alias('connection', 'socket');
  alias('client', 'socket');

  live('httpVersionMajor', function (message) {
    return message._version === null ? null : Math.floor(message._version / 10);
  });
  live('httpVersionMinor', function (message) {
    return message._version === null ? null : message._version % 10;
  });
  live('httpVersion', function (message) {
    return message._version === null ? null : message.httpVersionMajor + '.' + message.httpVersionMinor;
  });

  // O estado de Readable: quem nunca lê o corpo nunca o cria.
  Object.defineProperty(prototype, '_readableState', {
    get: function () {
      if (this === prototype) return undefined;
      // O que o construtor de Readable faria, sem o que já está no protótipo.
      var more = native.reading(this);
      var state = words.hide(this, '_readableState', new ReadableState(undefined, this, false));
      state.readingMore = true;
      if (!more) this.push(null);
      return state;
    },
    set: function (state) { words.hide(this, '_readableState', state); },
    configurable: true
  });

  // ---- ler ----

  // Contrapressão: quem não dá conta do corpo faz o socket parar de ler, e o TCP avisa o outro
  // lado. O socket do cliente é uma propriedade do objeto; o do servidor, assunto do C.
  function setFlow(message, on) {
    if (!Object.prototype.hasOwnProperty.call(message, 'socket')) return native.flow(message, on);
    var socket = message.socket;
    if (!socket) return undefined;
    if (!on) socket.pause();
    else if (!socket._paused && socket.readable) socket.resume();
    return undefined;
  }

  prototype._read = function () {
    if (!this._consuming) {
      this._readableState.readingMore = false;
      this._consuming = true;
    }
    setFlow(this, true);
  };

  // Um pedaço do corpo.
  function receive(message, chunk) {
    if (!message._dumped && !message.push(chunk)) setFlow(message, false);
  }

  // O corpo acabou.
  function finish(message) {
    message.push(null);
    setFlow(message, true);
  }

  // Ninguém vai ler o resto: que chegue e se perca, para que a conexão sirva de novo.
  prototype._dump = function () {
    if (this._dumped) return;
    this._dumped = true;
    native.dump(this);
    this.removeAllListeners('data');
    this.resume();
  };

  // ---- fechar antes da hora ----

  prototype._destroy = function (error, callback) {
    if (!this.readableEnded || !this.complete) {
      this.aborted = true;
      this.emit('aborted');
    }
    var socket = this.aborted ? this.socket : null; // só então: no servidor, perguntar o cria
    if (socket && !socket.destroyed) socket.destroy(error);
    nextTick(finishDestroy, this, error, callback);
  };

  // Um pedido que ninguém escuta falhar não derruba o programa.
  function finishDestroy(message, error, callback) {
    callback(message.listenerCount('error') === 0 ? undefined : error);
  }

  prototype.setTimeout = function (ms, callback) {
    if (callback) this.on('timeout', callback);
    this.socket.setTimeout(ms);
    return this;
  };

  prototype._addHeaderLine = function (name, value, dest) {
    headers.add(dest, name, value, this.joinDuplicateHeaders);
  };

  // Uma subclasse do programa passou pelo construtor: o que o C sabe volta a ser dele.
  function makeLive(message) {
    ['socket', 'complete', 'rawHeaders', 'rawTrailers', 'joinDuplicateHeaders'].forEach(function (name) {
      delete message[name];
    });
    return message;
  }

  return { IncomingMessage: IncomingMessage, receive: receive, finish: finish, makeLive: makeLive };
})
