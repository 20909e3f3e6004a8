/* response.js -- ServerResponse: a resposta a um pedido.
 *
 * Como o pedido, nasce em C sem passar pelo construtor; o estado (`_makeState`) só existe
 * depois que alguém mexe nela. O construtor serve a quem faz a sua própria resposta, sobre um
 * socket próprio (assignSocket). */
(function (native, need) {
  'use strict';

  var words = native.part(1);
  var fast = native.part(2);
  var outgoing = need('http/outgoing');
  var OutgoingMessage = outgoing.OutgoingMessage;
  var stateOf = outgoing.stateOf;
  var nextTick = need('queue').nextTick;
  var statusCodes = need('http/status');
  var KEEP_ALIVE = 1, IS_HEAD = 2, IS_OLD = 4, AT_LIMIT = 8; // os bits de native.touch
  var HIGH_WATER_MARK = 16 * 1024;

  function ServerResponse(req, options) {
    OutgoingMessage.call(this, options);
    var state = stateOf(this);
    this.req = req;
    state.sendDate = true;
    state.hasBody = req.method !== 'HEAD';
    if (req.httpVersionMajor < 1 || req.httpVersionMinor < 1) beOld(state, req);
  }
  Object.setPrototypeOf(ServerResponse.prototype, OutgoingMessage.prototype);
  Object.setPrototypeOf(ServerResponse, OutgoingMessage);
  var prototype = ServerResponse.prototype;

  // Um cliente HTTP/1.0 não entende chunked, salvo se disse que sim; nem reusa a conexão.
  function beOld(state, req) {
    state.wantsChunked = /(?:^|\W)chunked(?:$|\W)/i.test(req.headers.te);
    state.keepAlive = false;
  }

  // O estado de uma resposta que o C conhece.
  function fill(response, state, bits) {
    var server = native.serverOf(response);
    state.live = true;
    state.sendDate = true;
    state.hasBody = (bits & IS_HEAD) === 0;
    if (bits & IS_OLD) beOld(state, response.req);
    state.keepAlive = (bits & KEEP_ALIVE) !== 0;
    state.atLimit = (bits & AT_LIMIT) !== 0;
    state.keepAliveTimeout = server.keepAliveTimeout;
    state.maxRequests = server.maxRequestsPerSocket;
    state.unique = server._unique;
    state.rejectsBody = server.rejectNonStandardBodyWrites;
    return state;
  }

  prototype._makeState = function () {
    var state = this[outgoing.STATE] = new outgoing.State();
    var bits = native.touch(this);
    if (bits >= 0) {
      fill(this, state, bits);
      resume(state, fast.resume(this));
      return state;
    }
    recall(state, fast.resume(this));
    state.finished = state.flushed = state.headerSent = true; // já acabou
    state.header = ' ';
    return state;
  };

  // O status e os headers que os atalhos do C guardavam.
  function recall(state, done) {
    if (done.status !== undefined) state.statusCode = done.status;
    for (var i = 0; i < done.headers.length; i += 2) outgoing.set(state, done.headers[i], done.headers[i + 1]);
  }

  // Os atalhos já fizeram uma parte: a cabeça, um pedaço do corpo, ou a resposta inteira.
  function resume(state, done) {
    recall(state, done);
    if (done.head === undefined && !done.begun) return;
    state.header = done.head || ' ';
    var length = /^content-length: (\d+)/im.exec(state.header);
    if (length !== null) state.contentLength = +length[1];
    state.statusMessage = statusCodes[state.statusCode];
    state.headerSent = done.begun;
    state.finished = done.ended;
    state.chunked = done.chunked;
    state.needDrain = done.needDrain;
    state.last = done.last;
  }

  // Uma subclasse do programa construiu a resposta: agora o C também a conhece.
  function adopt(response) {
    fill(response, stateOf(response), native.touch(response));
  }

  // ---- propriedades ----

  function define(object, name, value) {
    Object.defineProperty(object, name, { value: value, writable: true, enumerable: true, configurable: true });
  }

  function accessor(name, get, set) {
    Object.defineProperty(prototype, name, { get: get, set: set, enumerable: true, configurable: true });
  }

  accessor('statusCode', function () { return stateOf(this).statusCode; },
    function (value) { stateOf(this).statusCode = value; });
  accessor('statusMessage', function () { return stateOf(this).statusMessage; },
    function (value) { stateOf(this).statusMessage = value; });
  accessor('_sent100', function () { return stateOf(this).sentContinue; },
    function (value) { stateOf(this).sentContinue = value; });
  accessor('_expect_continue', function () { return stateOf(this).expectsContinue; },
    function (value) { stateOf(this).expectsContinue = value; });
  accessor('req', function () { return this === prototype ? undefined : native.requestOf(this); },
    function (value) { define(this, 'req', value); });
  accessor('socket', function () {
    return this === prototype ? null : native.socketOf(this) || null;
  }, function (value) { define(this, 'socket', value); });
  accessor('writableLength', function () {
    var state = stateOf(this);
    if (state.live) return native.pending(this);
    return state.outputSize + (this.socket ? this.socket.writableLength : 0);
  });
  accessor('writableHighWaterMark', function () { return stateOf(this).highWaterMark; });

  // ---- a cabeça ----

  prototype._implicitHeader = function () {
    this.writeHead(this.statusCode);
  };

  prototype.writeHead = prototype.writeHeader = function writeHead(statusCode, reason, list) {
    var state = stateOf(this);
    if (state.header) throw need('codes').ERR_HTTP_HEADERS_SENT('write');
    var code = statusCode | 0;
    if (code < 100 || code > 999) throw need('codes').ERR_HTTP_INVALID_STATUS_CODE(statusCode);
    if (typeof reason === 'string') {
      state.statusMessage = reason;
    } else {
      if (!state.statusMessage) state.statusMessage = statusCodes[code] || 'unknown';
      if (list === undefined || list === null) list = reason;
    }
    state.statusCode = code;
    if (state.headers !== null) {
      setAll(this, list);
      list = state.headers;
    }
    if (!words.isFieldText(state.statusMessage)) throw need('codes').ERR_INVALID_CHAR('statusMessage');
    if (code === 204 || code === 304 || code < 200) state.hasBody = false;
    if (state.expectsContinue && !state.sentContinue) state.keepAlive = false;
    this._storeHeader('HTTP/1.1 ' + code + ' ' + state.statusMessage + '\r\n', list);
    return this;
  };

  // Já houve setHeader: os de writeHead se juntam àqueles, e ganham.
  function setAll(response, list) {
    if (!list) return;
    if (Array.isArray(list)) {
      if (list.length % 2 !== 0) throw need('codes').ERR_INVALID_ARG_VALUE('headers', list);
      for (var i = 0; i < list.length; i += 2) {
        if (list[i]) response.setHeader(list[i], list[i + 1]);
      }
      return;
    }
    Object.keys(list).forEach(function (name) {
      if (name) response.setHeader(name, list[name]);
    });
  }

  // ---- respostas provisórias ----

  prototype.writeContinue = function writeContinue(callback) {
    this._writeRaw('HTTP/1.1 100 Continue\r\n\r\n', 'ascii', callback);
    stateOf(this).sentContinue = true;
  };

  prototype.writeProcessing = function writeProcessing(callback) {
    this._writeRaw('HTTP/1.1 102 Processing\r\n\r\n', 'ascii', callback);
  };

  var LINK = /^(?:<[^>]*>)(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*\1)?)*$/;

  function linkValue(hints) {
    var link = hints.link;
    var all = Array.isArray(link) ? link : [link];
    all.forEach(function (each) {
      if (typeof each !== 'string' || !LINK.test(each)) {
        throw need('codes').ERR_INVALID_ARG_VALUE('hints', each,
          'must be an array or string of format "</styles.css>; rel=preload; as=style"');
      }
    });
    return all.join(', ');
  }

  // difere: http ServerResponse.prototype.writeEarlyHints: o nome e o valor dos outros headers são
  // conferidos, como em setHeader; no Node, um valor com quebra de linha escreve um header a mais.

  prototype.writeEarlyHints = function writeEarlyHints(hints, callback) {
    need('validators').validateObject(hints, 'hints');
    if (hints.link === null || hints.link === undefined) return;
    var link = linkValue(hints);
    if (link.length === 0) return;
    var text = 'HTTP/1.1 103 Early Hints\r\nLink: ' + link + '\r\n';
    Object.keys(hints).forEach(function (name) {
      if (name === 'link') return;
      need('http/headers').validateHeaderName(name);
      need('http/headers').validateHeaderValue(name, hints[name]);
      text += name + ': ' + hints[name] + '\r\n';
    });
    this._writeRaw(text + '\r\n', 'ascii', callback);
  };

  prototype._writeRaw = function (data, encoding, callback) {
    return this._deliver(data, encoding, callback);
  };

  // ---- os bytes ----

  prototype._deliver = function (data, encoding, callback) {
    var state = stateOf(this);
    if (!state.live) return OutgoingMessage.prototype._deliver.call(this, data, encoding, callback);
    if (outgoing.hold(state, data, encoding, callback)) return true;
    if (callback) {
      if (state.callbacks === null) state.callbacks = [];
      state.callbacks.push(callback);
    }
    var left = native.send(this, data, encoding, Boolean(callback));
    return left >= 0 && left < HIGH_WATER_MARK;
  };

  prototype._finished = function () {
    var state = stateOf(this);
    if (!state.live) return OutgoingMessage.prototype._finished.call(this);
    this._finish();
    native.finish(this, state.last || !state.keepAlive);
  };

  // Tudo o que se escreveu foi para o kernel.
  function flushed(response) {
    var state = stateOf(response);
    var callbacks = state.callbacks;
    state.callbacks = null;
    for (var i = 0; callbacks !== null && i < callbacks.length; i++) callbacks[i](null);
    if (state.finished && !state.flushed) {
      state.flushed = true;
      finishResponse(response);
    } else if (state.needDrain && !state.finished) {
      state.needDrain = false;
      response.emit('drain');
    }
  }

  // A resposta foi. O que o pedido ainda tiver de corpo, e ninguém leu, não interessa mais.
  function finishResponse(response) {
    var req = response.req;
    response.emit('finish');
    dumpRest(req);
    nextTick(close, response);
  }

  // Um pedido que o programa nem olhou não precisa virar stream só para ser jogado fora.
  function dumpRest(req) {
    if (req._eventsCount === 0 && !Object.prototype.hasOwnProperty.call(req, '_readableState')) native.dump(req);
    else if (!req._consuming && !req._readableState.resumeScheduled) req._dump();
  }

  function close(response) {
    var state = stateOf(response);
    if (state.closed) return;
    state.destroyed = state.closed = true;
    response.emit('close');
  }

  // A conexão caiu. Se a resposta já foi, é o fim normal da conversa, mesmo que do pedido falte um resto
  // de corpo que ninguém ia ler.
  function abort(req, response) {
    define(req, 'complete', native.received(req)); // o C vai esquecer
    if (stateOf(response).flushed) return;
    req.destroy(connectionReset('aborted'));
  }

  function connectionReset(message) {
    var error = new Error(message);
    error.code = 'ECONNRESET';
    return error;
  }

  // ---- sobre um socket do programa ----

  prototype.assignSocket = function assignSocket(socket) {
    if (socket._httpMessage) throw need('codes').ERR_HTTP_SOCKET_ASSIGNED();
    socket._httpMessage = this;
    socket.on('close', onSocketClose);
    this.socket = socket;
    this.emit('socket', socket);
    this._flush();
  };

  prototype.detachSocket = function detachSocket(socket) {
    socket.removeListener('close', onSocketClose);
    socket._httpMessage = null;
    this.socket = null;
  };

  fast.install(OutgoingMessage.prototype, prototype);

  function onSocketClose() {
    if (this._httpMessage) close(this._httpMessage);
  }

  return {
    ServerResponse: ServerResponse,
    adopt: adopt,
    flushed: flushed,
    abort: abort,
    close: close,
    connectionReset: connectionReset
  };
})
