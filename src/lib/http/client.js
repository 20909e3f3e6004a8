/* client.js -- ClientRequest: um pedido, do socket à resposta.
 *
 * Opções e headers estão em http/options.js. Aqui: conseguir um socket (do Agent ou próprio),
 * escrever nele, entender o que volta, e devolvê-lo ou fechá-lo. */
(function (native, need) {
  'use strict';

  var outgoing = need('http/outgoing');
  var OutgoingMessage = outgoing.OutgoingMessage;
  var stateOf = outgoing.stateOf;
  var incoming = need('http/incoming');
  var IncomingMessage = incoming.IncomingMessage;
  var Parser = need('http/parser');
  var nextTick = need('queue').nextTick;
  var connectionReset = need('http/response').connectionReset;
  var MAX_PAIRS = 1000;

  function ClientRequest(input, options, callback) {
    OutgoingMessage.call(this);
    var given = need('http/options').read(input, options, callback);
    var agent = this.agent = given.agent;
    options = given.options;
    if (given.timeout !== undefined) this.timeout = given.timeout;
    this.socketPath = options.socketPath;
    this.method = given.method;
    this.path = options.path || '/';
    this.host = options.host;
    this.protocol = given.protocol;
    this.maxHeaderSize = options.maxHeaderSize;
    this.insecureHTTPParser = options.insecureHTTPParser;
    this.joinDuplicateHeaders = options.joinDuplicateHeaders;
    this.maxHeadersCount = null;
    this.res = null;
    this.aborted = false;
    this.reusedSocket = false;
    this.upgradeOrConnect = false;
    this.parser = null;
    this.timeoutCb = null;
    this._ended = false;
    this._error = undefined;
    if (given.signal) need('stream').addAbortSignal(given.signal, this);
    if (given.callback) this.once('response', given.callback);

    var state = stateOf(this);
    state.hasAgent = Boolean(agent);
    state.wantsChunked = !/^(?:GET|HEAD|DELETE|OPTIONS|TRACE|CONNECT)$/.test(given.method);
    state.keepAlive = Boolean(agent) && (agent.keepAlive || isFinite(agent.maxSockets));
    state.last = !state.keepAlive;
    state.unique = need('http/headers').uniqueHeaders(options.uniqueHeaders);
    need('http/options').storeHeaders(this, options, given.defaultPort);
    if (agent) agent.addRequest(this, options);
    else connect(this, options);
  }
  Object.setPrototypeOf(ClientRequest.prototype, OutgoingMessage.prototype);
  Object.setPrototypeOf(ClientRequest, OutgoingMessage);
  var prototype = ClientRequest.prototype;

  prototype._implicitHeader = function () {
    if (stateOf(this).header) throw need('codes').ERR_HTTP_HEADERS_SENT('render');
    this._storeHeader(this.method + ' ' + this.path + ' HTTP/1.1\r\n', stateOf(this).headers);
  };

  // ---- o socket ----

  // Sem agente: uma conexão só para este pedido.
  function connect(req, options) {
    options = Object.assign(Object.create(null), options);
    options.path = options.socketPath; // o outro `path` é o da url
    var done = false;
    function onCreate(error, socket) {
      if (done) return;
      done = true;
      if (error) nextTick(function () { req.emit('error', error); });
      else req.onSocket(socket);
    }
    if (typeof options.createConnection !== 'function') {
      onCreate(null, need('net').createConnection(options));
      return;
    }
    try {
      var socket = options.createConnection(options, onCreate);
      if (socket) onCreate(null, socket);
    } catch (error) {
      onCreate(error);
    }
  }

  prototype.onSocket = function onSocket(socket, error) {
    nextTick(attach, this, socket, error);
  };

  function attach(req, socket, error) {
    var state = stateOf(req);
    if (state.destroyed || error) {
      state.destroyed = true;
      giveUp(req, socket, error);
      return;
    }
    req.socket = socket;
    socket._httpMessage = req;
    req.parser = socket.parser = new Parser(reader(req, socket), {
      maxHeaderSize: req.maxHeaderSize,
      maxPairs: typeof req.maxHeadersCount === 'number' ? req.maxHeadersCount : MAX_PAIRS,
      lenient: req.insecureHTTPParser
    });
    socket.on('error', onError);
    socket.on('data', onData);
    socket.on('end', onEnd);
    socket.on('close', onClose);
    socket.on('drain', onDrain);
    if (req.timeout !== undefined || (req.agent && req.agent.options && req.agent.options.timeout)) {
      listenTimeout(req);
    }
    req.emit('socket', socket);
    req._flush();
  }

  // O pedido foi destruído antes de ter socket: o que veio serve a outro, ou fecha.
  function giveUp(req, socket, error) {
    function fail(cause) {
      if (!req.aborted && !cause) cause = connectionReset('socket hang up');
      if (cause) req.emit('error', cause);
      close(req);
    }
    if (!socket) {
      fail(error || req._error);
    } else if (!error && req.agent && !socket.destroyed) {
      socket.emit('free');
      fail(req._error);
    } else {
      socket.destroy(error || req._error);
      socket.once('error', function () {});
      socket.once('close', function () { fail(error || req._error); });
    }
  }

  function release(socket) {
    socket.removeListener('error', onError);
    socket.removeListener('data', onData);
    socket.removeListener('end', onEnd);
    socket.removeListener('close', onClose);
    socket.removeListener('drain', onDrain);
    socket.removeListener('timeout', onResponseTimeout);
  }

  function freeParser(req, socket) {
    if (socket.parser) socket.parser.close();
    req.parser = socket.parser = null;
  }

  function close(req) {
    var state = stateOf(req);
    state.destroyed = true;
    state.closed = true;
    req.emit('close');
  }

  function hangUp(req) {
    if (req.socket._hadError) return;
    req.socket._hadError = true;
    req.emit('error', connectionReset('socket hang up'));
  }

  // ---- o que o socket conta ----

  function onDrain() {
    var req = this._httpMessage;
    if (!req || req.finished || !stateOf(req).needDrain) return;
    stateOf(req).needDrain = false;
    req.emit('drain');
  }

  function onData(bytes) {
    var socket = this;
    var req = this._httpMessage;
    var result = this.parser.feed(bytes);
    var done = req.res && req.res.complete;
    if (result === undefined && !done) return;
    socket.removeListener('data', onData);
    socket.removeListener('end', onEnd);
    if (result === undefined) {
      socket.removeListener('drain', onDrain);
      freeParser(req, socket);
    } else if (result.error) {
      freeParser(req, socket);
      socket.destroy();
      socket._hadError = true;
      req.emit('error', result.error);
    } else {
      upgrade(req, socket, result.upgraded);
    }
  }

  // O servidor aceitou trocar de protocolo: daqui em diante o socket é do programa.
  function upgrade(req, socket, rest) {
    var name = req.method === 'CONNECT' ? 'connect' : 'upgrade';
    freeParser(req, socket);
    if (req.timeoutCb) socket.removeListener('timeout', req.timeoutCb);
    if (req.listenerCount(name) === 0) {
      socket.destroy();
      return;
    }
    req.upgradeOrConnect = true;
    socket.emit('agentRemove');
    release(socket);
    socket._httpMessage = null;
    socket.readableFlowing = null;
    req.emit(name, req.res, socket, rest);
    close(req);
  }

  function onEnd() {
    var req = this._httpMessage;
    if (!req.res) hangUp(req);
    if (this.parser) {
      this.parser.finish();
      freeParser(req, this);
    }
    this.destroy();
  }

  function onError(error) {
    var req = this._httpMessage;
    if (req) {
      this._hadError = true;
      req.emit('error', error);
      freeParser(req, this);
    }
    this.removeListener('data', onData);
    this.removeListener('end', onEnd);
    this.destroy();
  }

  function onClose() {
    var req = this._httpMessage;
    var res = req.res;
    if (this.parser) {
      this.parser.finish();
      freeParser(req, this);
    }
    stateOf(req).destroyed = true;
    if (res) {
      if (!res.complete) res.destroy(connectionReset('aborted'));
      close(req);
      if (!res.aborted && res.readable) res.push(null);
    } else {
      hangUp(req);
      close(req);
    }
    stateOf(req).output = null;
  }

  // ---- a resposta ----

  // O que o parser chama (http/parser.js).
  function reader(req, socket) {
    return {
      onHead: function (info) {
        return onHead(req, socket, info);
      },
      onBody: function (chunk) {
        if (req.res) incoming.receive(req.res, chunk);
      },
      onEnd: function (trailers) {
        onMessageEnd(req, socket, trailers);
      }
    };
  }

  function makeResponse(req, socket, info) {
    var res = new IncomingMessage(socket);
    res.rawHeaders = info.rawHeaders;
    res._version = info.version;
    res.statusCode = info.statusCode;
    res.statusMessage = info.statusMessage;
    res.upgrade = info.upgrade;
    res.joinDuplicateHeaders = Boolean(req.joinDuplicateHeaders);
    return res;
  }

  function isInformational(status) {
    return status >= 100 && status < 200 && status !== 101;
  }

  // Devolve o que o parser deve fazer do resto da mensagem.
  function onHead(req, socket, info) {
    if (req.res) { // uma segunda resposta a um pedido só: o corpo dela não é da primeira
      freeParser(req, socket);
      socket.destroy();
      return undefined;
    }
    var res = makeResponse(req, socket, info);
    if (info.upgrade || req.method === 'CONNECT') {
      req.res = res;
      res.upgrade = true;
      return 'upgrade';
    }
    if (isInformational(res.statusCode)) {
      inform(req, res);
      return 'skip';
    }
    var state = stateOf(req);
    if (state.keepAlive && !info.keepAlive) state.keepAlive = false;
    req.res = res;
    res.req = req;
    res.on('end', onResponseEnd);
    req.on('finish', onRequestFinish);
    socket.on('timeout', onResponseTimeout);
    if (req.aborted || !req.emit('response', res)) res._dump();
    return req.method === 'HEAD' || res.statusCode === 304 || res.statusCode === 204 ? 'skip' : undefined;
  }

  // 100 Continue, 103 Early Hints: ainda não é a resposta.
  function inform(req, res) {
    if (res.statusCode === 100) req.emit('continue');
    req.emit('information', {
      statusCode: res.statusCode,
      statusMessage: res.statusMessage,
      httpVersion: res.httpVersion,
      httpVersionMajor: res.httpVersionMajor,
      httpVersionMinor: res.httpVersionMinor,
      headers: res.headers,
      rawHeaders: res.rawHeaders
    });
  }

  function onMessageEnd(req, socket, trailers) {
    var res = req.res;
    if (!res || res.upgrade) return;
    res.complete = true;
    if (trailers.length > 0) res.rawTrailers = trailers;
    incoming.finish(res);
  }

  // A resposta foi lida até o fim: o socket fecha, ou serve ao próximo pedido.
  function onResponseEnd() {
    var req = this.req;
    var socket = req.socket;
    if (socket) {
      if (req.timeoutCb) socket.removeListener('timeout', onRequestTimeout);
      socket.removeListener('timeout', onResponseTimeout);
    }
    req._ended = true;
    if (!stateOf(req).keepAlive) {
      if (socket.writable) socket.destroySoon();
    } else if (req.writableFinished && !this.aborted) {
      giveBack(req);
    }
  }

  function onRequestFinish() {
    if (stateOf(this).keepAlive && this._ended) giveBack(this);
  }

  function giveBack(req) {
    var socket = req.socket;
    if (req.timeoutCb) {
      socket.setTimeout(0, req.timeoutCb);
      req.timeoutCb = null;
    }
    release(socket);
    stateOf(req).destroyed = true;
    if (req.res) req.res.socket = null;
    nextTick(function () {
      close(req);
      if (req.socket) req.socket.emit('free');
    });
  }

  // ---- desistir ----

  prototype.abort = function abort() {
    if (this.aborted) return;
    this.aborted = true;
    nextTick(emitAbort, this);
    this.destroy();
  };

  function emitAbort(req) {
    req.emit('abort');
  }

  prototype.destroy = function destroy(error) {
    var state = stateOf(this);
    if (state.destroyed) return this;
    state.destroyed = true;
    if (this.res) this.res._dump();
    this._error = error;
    if (this.socket) this.socket.destroy(error);
    return this;
  };

  // ---- tempo e ajustes ----

  function onRequestTimeout() {
    if (this._httpMessage) this._httpMessage.emit('timeout');
  }

  function onResponseTimeout() {
    var req = this._httpMessage;
    if (req && req.res) req.res.emit('timeout');
  }

  function listenTimeout(req) {
    if (req.timeoutCb) return;
    req.timeoutCb = onRequestTimeout;
    whenSocket(req, function (socket) { socket.once('timeout', onRequestTimeout); });
  }

  function whenSocket(req, action) {
    if (req.socket) action(req.socket);
    else req.once('socket', action);
  }

  function whenConnected(req, action) {
    whenSocket(req, function (socket) {
      if (socket.connecting) socket.once('connect', function () { action(socket); });
      else action(socket);
    });
  }

  prototype.setTimeout = function setTimeout(ms, callback) {
    if (this._ended) return this;
    listenTimeout(this);
    ms = need('http/options').duration(ms, 'msecs');
    if (callback) this.once('timeout', callback);
    whenConnected(this, function (socket) { socket.setTimeout(ms); });
    return this;
  };

  prototype.clearTimeout = function clearTimeout(callback) {
    this.setTimeout(0, callback);
  };

  prototype.setNoDelay = function setNoDelay(on) {
    whenConnected(this, function (socket) { socket.setNoDelay(on); });
  };

  prototype.setSocketKeepAlive = function setSocketKeepAlive(on, delay) {
    whenConnected(this, function (socket) { socket.setKeepAlive(on, delay); });
  };

  return ClientRequest;
})
