/* outgoing.js -- OutgoingMessage: o que a resposta do servidor e o pedido do cliente têm em
 * comum: headers, corpo, fim.
 *
 * O estado mora num objeto à parte (`stateOf`), e os nomes que os pacotes conhecem
 * (`finished`, `_header`, `shouldKeepAlive`…) são acessores sobre ele: uma resposta que o C
 * resolve sozinho nunca chega a ter estado. Quem herda diz para onde vão os bytes, em
 * _deliver. */
(function (native, need) {
  'use strict';

  var Stream = need('stream/legacy');
  var Buffer = need('buffer').Buffer;
  var headers = need('http/headers');
  var head = need('http/head');
  var nextTick = need('queue').nextTick;
  var STATE = Symbol('state');
  var HIGH_WATER_MARK = 16 * 1024;

  function nothing() {}

  // ---- o estado ----

  function State() {}
  var defaults = {
    header: null,            // a cabeça, pronta para sair
    headerSent: false,       // já foi entregue
    headers: null,           // nome em minúsculas -> [nome, valor]
    unique: null,            // nomes cujos valores repetidos saem numa linha só
    statusCode: 200,
    statusMessage: undefined,
    sendDate: false,
    hasBody: true,
    contentLength: null,
    strictLength: false,
    bytesWritten: 0,
    chunked: false,          // Transfer-Encoding: chunked
    wantsChunked: true,      // ...se o tamanho não for conhecido
    keepAlive: true,
    explicitKeepAlive: false, // o programa escreveu o seu header Keep-Alive
    keepAliveTimeout: 0,
    maxRequests: 0,
    atLimit: false,          // o último pedido que esta conexão aceita
    hasAgent: false,
    last: false,             // a conexão fecha depois desta mensagem
    removedConnection: false,
    removedLength: false,
    removedEncoding: false,
    expectsContinue: false,
    sentContinue: false,
    rejectsBody: false,
    trailer: '',
    finished: false,         // end() foi chamado
    flushed: false,          // 'finish' foi emitido
    needDrain: false,
    corked: 0,
    held: null,              // o que se escreveu enquanto corked
    output: null,            // o que espera por um socket: [dados, codificação, callback]
    outputSize: 0,
    highWaterMark: HIGH_WATER_MARK,
    callbacks: null,         // de write(), à espera do kernel
    live: false,             // uma resposta que o C conhece
    destroyed: false,
    closed: false,
    errored: null
  };
  Object.keys(defaults).forEach(function (name) { State.prototype[name] = defaults[name]; });

  function stateOf(message) {
    return message[STATE] || message._makeState();
  }

  function OutgoingMessage(options) {
    Stream.call(this);
    var state = this[STATE] = new State();
    this.socket = null;
    if (options) {
      if (options.highWaterMark >= 0) state.highWaterMark = options.highWaterMark;
      state.rejectsBody = Boolean(options.rejectNonStandardBodyWrites);
    }
  }
  Object.setPrototypeOf(OutgoingMessage.prototype, Stream.prototype);
  Object.setPrototypeOf(OutgoingMessage, Stream);
  var prototype = OutgoingMessage.prototype;

  prototype.writable = true;
  prototype._makeState = function () {
    return this[STATE] = new State();
  };

  // ---- os nomes conhecidos ----

  function accessor(name, get, set) {
    Object.defineProperty(prototype, name, { get: get, set: set, enumerable: true, configurable: true });
  }

  function field(name, key) {
    accessor(name, function () { return stateOf(this)[key]; }, function (value) { stateOf(this)[key] = value; });
  }
  field('finished', 'finished');
  field('sendDate', 'sendDate');
  field('strictContentLength', 'strictLength');
  field('shouldKeepAlive', 'keepAlive');
  field('chunkedEncoding', 'chunked');
  field('useChunkedEncodingByDefault', 'wantsChunked');
  field('maxRequestsOnConnectionReached', 'atLimit');
  field('destroyed', 'destroyed');
  field('outputSize', 'outputSize');
  field('_header', 'header');
  field('_headerSent', 'headerSent');
  field('_hasBody', 'hasBody');
  field('_last', 'last');
  field('_contentLength', 'contentLength');
  field('_removedConnection', 'removedConnection');
  field('_removedContLen', 'removedLength');
  field('_removedTE', 'removedEncoding');
  field('_trailer', 'trailer');
  field('_closed', 'closed');
  field('_keepAliveTimeout', 'keepAliveTimeout');

  accessor('headersSent', function () { return Boolean(stateOf(this).header); });
  accessor('writableEnded', function () { return stateOf(this).finished; });
  accessor('errored', function () { return stateOf(this).errored; });
  accessor('closed', function () { return stateOf(this).closed; });
  accessor('writableObjectMode', function () { return false; });
  accessor('writableFinished', function () {
    return stateOf(this).finished && this.writableLength === 0;
  });
  accessor('writableLength', function () {
    return stateOf(this).outputSize + (this.socket ? this.socket.writableLength : 0);
  });
  accessor('writableHighWaterMark', function () {
    return this.socket ? this.socket.writableHighWaterMark : stateOf(this).highWaterMark;
  });
  accessor('writableCorked', function () { return stateOf(this).corked; });
  accessor('writableNeedDrain', function () {
    var state = stateOf(this);
    return !state.destroyed && !state.finished && state.needDrain;
  });
  accessor('connection', function () { return this.socket; }, function (value) { this.socket = value; });

  // ---- headers ----

  // Depois que a cabeça está pronta, mexer nos headers não teria efeito: é um erro.
  function openHeaders(message, action) {
    var state = stateOf(message);
    if (state.header) throw need('codes').ERR_HTTP_HEADERS_SENT(action);
    return state;
  }

  function set(state, name, value) {
    if (state.headers === null) state.headers = Object.create(null);
    state.headers[name.toLowerCase()] = [name, value];
  }

  prototype.setHeader = function setHeader(name, value) {
    var state = openHeaders(this, 'set');
    headers.validateHeaderName(name);
    headers.validateHeaderValue(name, value);
    set(state, name, value);
    return this;
  };

  prototype.appendHeader = function appendHeader(name, value) {
    var state = openHeaders(this, 'append');
    headers.validateHeaderName(name);
    headers.validateHeaderValue(name, value);
    var entry = state.headers && state.headers[name.toLowerCase()];
    if (entry) entry[1] = [].concat(entry[1], value);
    else set(state, name, value);
    return this;
  };

  prototype.setHeaders = function setHeaders(map) {
    openHeaders(this, 'set');
    if (!map || Array.isArray(map) || typeof map.keys !== 'function' || typeof map.get !== 'function') {
      throw need('codes').ERR_INVALID_ARG_TYPE('headers', ['Headers', 'Map'], map);
    }
    var message = this;
    var cookies = [];
    map.forEach(function (value, name) {
      if (name === 'set-cookie') cookies = cookies.concat(value);
      else message.setHeader(name, value);
    });
    if (cookies.length > 0) this.setHeader('set-cookie', cookies);
    return this;
  };

  // O [nome, valor] guardado, ou undefined.
  function entryOf(message, name) {
    need('validators').validateString(name, 'name');
    var all = stateOf(message).headers;
    return all === null ? undefined : all[name.toLowerCase()];
  }

  prototype.getHeader = function getHeader(name) {
    var entry = entryOf(this, name);
    return entry && entry[1];
  };

  prototype.hasHeader = function hasHeader(name) {
    return Boolean(entryOf(this, name));
  };

  prototype.getHeaderNames = function getHeaderNames() {
    return Object.keys(stateOf(this).headers || {});
  };

  prototype.getRawHeaderNames = function getRawHeaderNames() {
    var all = stateOf(this).headers || {};
    return Object.keys(all).map(function (name) { return all[name][0]; });
  };

  prototype.getHeaders = function getHeaders() {
    var all = stateOf(this).headers;
    var copy = Object.create(null);
    for (var name in all) copy[name] = all[name][1];
    return copy;
  };

  // Tirar um header que poríamos sozinhos é pedir que não o ponhamos.
  prototype.removeHeader = function removeHeader(name) {
    need('validators').validateString(name, 'name');
    var state = openHeaders(this, 'remove');
    name = name.toLowerCase();
    if (name === 'connection') state.removedConnection = true;
    else if (name === 'content-length') state.removedLength = true;
    else if (name === 'transfer-encoding') state.removedEncoding = true;
    else if (name === 'date') state.sendDate = false;
    if (state.headers !== null) delete state.headers[name];
  };

  prototype._renderHeaders = function () {
    var all = openHeaders(this, 'render').headers;
    var rendered = {};
    for (var name in all) rendered[all[name][0]] = all[name][1];
    return rendered;
  };

  prototype._implicitHeader = function () {
    throw need('codes').ERR_METHOD_NOT_IMPLEMENTED('_implicitHeader()');
  };

  prototype._storeHeader = function (firstLine, list) {
    var state = stateOf(this);
    var waits = head.build(state, firstLine, list);
    if (waits) send(this, state, ''); // Expect: a cabeça vai logo, o corpo espera
  };

  prototype.flushHeaders = function flushHeaders() {
    var state = stateOf(this);
    if (!state.header) this._implicitHeader();
    send(this, state, '');
  };

  prototype.addTrailers = function addTrailers(list) {
    stateOf(this).trailer = head.trailers(stateOf(this), list);
  };

  // ---- corpo ----

  // O que sai primeiro leva a cabeça junto.
  function send(message, state, data, encoding, callback) {
    if (!state.headerSent && state.header !== null) {
      state.headerSent = true;
      if (typeof data === 'string' && (!encoding || encoding === 'utf8' || encoding === 'latin1')) {
        data = state.header + data;
      } else {
        message._deliver(state.header, 'latin1');
      }
    }
    return message._deliver(data, encoding, callback);
  }

  function byteLength(chunk, encoding) {
    return typeof chunk === 'string' ? Buffer.byteLength(chunk, encoding) : chunk.byteLength;
  }

  function checkChunk(chunk) {
    if (chunk === null) throw need('codes').ERR_STREAM_NULL_VALUES();
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'Uint8Array'], chunk);
    }
  }

  // Escreveu tarde demais: o callback fica sabendo, e o erro é da mensagem.
  function fail(message, state, error, callback) {
    if (state.destroyed) {
      nextTick(callback, error);
      return;
    }
    nextTick(function () {
      callback(error);
      if (!state.destroyed) message.emit('error', error);
    });
  }

  // Quem prometeu um tamanho e pediu rigor tem de cumprir.
  function checkLength(message, state, length, isEnd) {
    if (!state.strictLength || state.contentLength === null || !state.hasBody || state.removedLength ||
        state.chunked || message.hasHeader('transfer-encoding')) return;
    var total = state.bytesWritten + length;
    if (isEnd ? total !== state.contentLength : total > state.contentLength) {
      throw need('codes').ERR_HTTP_CONTENT_LENGTH_MISMATCH(total, state.contentLength);
    }
  }

  function writeChunk(message, chunk, encoding, callback, isEnd) {
    if (typeof callback !== 'function') callback = nothing;
    checkChunk(chunk);
    var state = stateOf(message);
    if (state.finished || state.destroyed) {
      var codes = need('codes');
      fail(message, state, state.finished ? codes.ERR_STREAM_WRITE_AFTER_END()
        : codes.ERR_STREAM_DESTROYED('write'), callback);
      return false;
    }
    var length = byteLength(chunk, encoding);
    checkLength(message, state, length, isEnd);
    if (state.strictLength) state.bytesWritten += length;
    if (!state.header) {
      if (isEnd) state.contentLength = length;
      message._implicitHeader();
    }
    if (!state.hasBody) return ignoreBody(state, callback);
    if (!state.chunked || length === 0) return send(message, state, chunk, encoding, callback);
    send(message, state, length.toString(16) + '\r\n', 'latin1');
    send(message, state, chunk, encoding);
    return send(message, state, '\r\n', 'latin1', callback);
  }

  // HEAD, 204, 304: o corpo não sai, e isso só é erro para quem pediu que fosse.
  function ignoreBody(state, callback) {
    if (state.rejectsBody) throw need('codes').ERR_HTTP_BODY_NOT_ALLOWED();
    nextTick(callback);
    return true;
  }

  prototype.write = function write(chunk, encoding, callback) {
    if (typeof encoding === 'function') {
      callback = encoding;
      encoding = null;
    }
    var room = writeChunk(this, chunk, encoding, callback, false);
    if (!room) stateOf(this).needDrain = true;
    return room;
  };

  // ---- fim ----

  // end() depois de end(): só o callback ainda tem o que fazer.
  function endAgain(message, state, chunk, callback) {
    var codes = need('codes');
    if (chunk) {
      fail(message, state, codes.ERR_STREAM_WRITE_AFTER_END(), typeof callback === 'function' ? callback : nothing);
    } else if (typeof callback === 'function') {
      if (message.writableFinished) callback(codes.ERR_STREAM_ALREADY_FINISHED('end'));
      else message.on('finish', callback);
    }
    return message;
  }

  prototype.end = function end(chunk, encoding, callback) {
    if (typeof chunk === 'function') {
      callback = chunk;
      chunk = encoding = null;
    } else if (typeof encoding === 'function') {
      callback = encoding;
      encoding = null;
    }
    var state = stateOf(this);
    if (state.finished) return endAgain(this, state, chunk, callback);
    if (chunk) {
      writeChunk(this, chunk, encoding, null, true);
    } else if (!state.header) {
      state.contentLength = 0;
      this._implicitHeader();
    }
    if (typeof callback === 'function') this.once('finish', callback);
    checkLength(this, state, 0, true);
    uncorkAll(this, state);
    if (state.hasBody && state.chunked) send(this, state, '0\r\n' + state.trailer + '\r\n', 'latin1');
    else if (!state.headerSent) send(this, state, '', 'latin1');
    state.finished = true;
    this._finished();
    return this;
  };

  prototype._finish = function () {
    this.emit('prefinish');
  };

  // ---- cork: juntar o que se escreve ----

  prototype.cork = function cork() {
    stateOf(this).corked++;
  };

  prototype.uncork = function uncork() {
    var state = stateOf(this);
    if (state.corked > 0 && --state.corked === 0) uncorkAll(this, state);
  };

  function uncorkAll(message, state) {
    var held = state.held;
    state.corked = 0;
    state.held = null;
    for (var i = 0; held !== null && i < held.length; i++) message._deliver.apply(message, held[i]);
  }

  // 1 se o que se entregou foi guardado: há um cork aberto.
  function hold(state, data, encoding, callback) {
    if (state.corked === 0) return false;
    if (state.held === null) state.held = [];
    state.held.push([data, encoding, callback]);
    return true;
  }

  // ---- o socket, para quem tem um em JavaScript ----

  prototype._deliver = function (data, encoding, callback) {
    var state = stateOf(this);
    if (hold(state, data, encoding, callback)) return true;
    var socket = this.socket;
    if (socket && socket.destroyed) return false;
    if (socket && socket._httpMessage === this && socket.writable) {
      flushOutput(this, state, socket);
      return socket.write(data, encoding, callback);
    }
    if (state.output === null) state.output = [];
    state.output.push([data, encoding, callback]);
    state.outputSize += data.length;
    return state.outputSize < state.highWaterMark;
  };

  // Entrega o que esperava por um socket, num envio só. Devolve undefined se não havia nada.
  function flushOutput(message, state, socket) {
    var output = state.output;
    var room;
    if (output === null) return undefined;
    state.output = null;
    state.outputSize = 0;
    socket.cork();
    for (var i = 0; i < output.length; i++) room = socket.write(output[i][0], output[i][1], output[i][2]);
    socket.uncork();
    return room;
  }

  // end() foi chamado: avisa 'finish' quando tudo tiver ido para o kernel. A um socket que já se foi
  // (o servidor respondeu e fechou antes do fim) não vai nada, e ninguém é avisado.
  prototype._finished = function () {
    var message = this;
    if (this.socket && this.socket.destroyed) return;
    function finish() {
      if (message.socket && message.socket._hadError) return;
      stateOf(message).flushed = true;
      message.emit('finish');
    }
    if (this.writableLength > 0 || !this.socket) this._deliver('', 'latin1', finish);
    else nextTick(finish);
    if (stateOf(this).output === null && this.socket && this.socket._httpMessage === this) this._finish();
  };

  // O socket chegou: o que estava guardado sai.
  prototype._flush = function () {
    var state = stateOf(this);
    var socket = this.socket;
    if (!socket || !socket.writable) return;
    var room = flushOutput(this, state, socket);
    if (state.finished) {
      this._finish();
    } else if (room && state.needDrain) {
      state.needDrain = false;
      this.emit('drain');
    }
  };

  // ---- o resto ----

  prototype.setTimeout = function setTimeout(ms, callback) {
    if (callback) this.on('timeout', callback);
    if (this.socket) this.socket.setTimeout(ms);
    else this.once('socket', function (socket) { socket.setTimeout(ms); });
    return this;
  };

  prototype.destroy = function destroy(error) {
    var state = stateOf(this);
    if (state.destroyed) return this;
    state.destroyed = true;
    state.errored = error;
    if (this.socket) this.socket.destroy(error);
    else this.once('socket', function (socket) { socket.destroy(error); });
    return this;
  };

  prototype.pipe = function pipe() {
    this.emit('error', need('codes').ERR_STREAM_CANNOT_PIPE());
  };

  prototype[Symbol.for('nodejs.rejection')] = function (error) {
    this.destroy(error);
  };

  return {
    OutgoingMessage: OutgoingMessage,
    State: State,
    STATE: STATE,
    stateOf: stateOf,
    set: set,
    hold: hold
  };
})
