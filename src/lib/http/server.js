/* server.js -- http.Server: o que fazer de cada pedido, e de cada conexão que não se comporta.
 *
 * Herda de net.Server o escutar; as conexões, em vez de virarem net.Socket, são entregues ao
 * C, que chama daqui as funções de `hooks` quando há o que decidir. */
(function (native, need) {
  'use strict';

  var NetServer = need('net/server');
  var incoming = need('http/incoming');
  var response = need('http/response');
  var HttpSocket = need('http/socket');
  var timers = need('timers');
  var nextTick = need('queue').nextTick;
  var DEFAULT_SIZE = 16 * 1024;
  var DEFAULT_PAIRS = 1000;      // o Node guarda 2000 textos: nome e valor de 1000 headers

  // ---- opções ----

  // O inteiro da opção, ou o padrão.
  function integer(options, name, fallback) {
    var value = options[name];
    if (value === undefined) return fallback;
    need('validators').validateInteger(value, name, 0);
    return value;
  }

  function flag(options, name, fallback) {
    var value = options[name];
    if (value === undefined) return fallback;
    need('validators').validateBoolean(value, 'options.' + name);
    return value;
  }

  function Server(options, listener) {
    if (!(this instanceof Server)) return new Server(options, listener);
    if (typeof options === 'function') {
      listener = options;
      options = {};
    } else if (options === undefined || options === null) {
      options = {};
    } else {
      need('validators').validateObject(options, 'options');
    }
    native.open(this);
    this._limits = {};
    store(this, options);
    NetServer.call(this, {
      allowHalfOpen: true, noDelay: options.noDelay === undefined ? true : options.noDelay,
      keepAlive: options.keepAlive, keepAliveInitialDelay: options.keepAliveInitialDelay,
      highWaterMark: options.highWaterMark
    });
    if (listener) this.on('request', listener);
    this.on('listening', watchSlowRequests);
    this.httpAllowHalfOpen = false;
    this.timeout = 0;
    this.maxHeadersCount = null;
    this.maxRequestsPerSocket = 0;
  }
  Object.setPrototypeOf(Server.prototype, NetServer.prototype);
  Object.setPrototypeOf(Server, NetServer);

  function store(server, options) {
    server.maxHeaderSize = integer(options, 'maxHeaderSize', undefined);
    server.insecureHTTPParser = flag(options, 'insecureHTTPParser', undefined);
    server.requestTimeout = integer(options, 'requestTimeout', 300000);
    server.headersTimeout = integer(options, 'headersTimeout', Math.min(60000, server.requestTimeout));
    if (server.requestTimeout > 0 && server.headersTimeout > 0 && server.headersTimeout > server.requestTimeout) {
      throw need('codes').ERR_OUT_OF_RANGE('headersTimeout', '<= requestTimeout', options.headersTimeout);
    }
    server.keepAliveTimeout = integer(options, 'keepAliveTimeout', 5000);
    server.connectionsCheckingInterval = integer(options, 'connectionsCheckingInterval', 30000);
    server.requireHostHeader = flag(options, 'requireHostHeader', true);
    server.joinDuplicateHeaders = flag(options, 'joinDuplicateHeaders', undefined);
    server.rejectNonStandardBodyWrites = flag(options, 'rejectNonStandardBodyWrites', false);
    server._unique = need('http/headers').uniqueHeaders(options.uniqueHeaders);
    server._Request = options.IncomingMessage || incoming.IncomingMessage;
    server._Response = options.ServerResponse || response.ServerResponse;
    server._custom = Boolean(options.IncomingMessage || options.ServerResponse);
    if (server._custom) native.customize(server);
  }

  // O C conta as conexões HTTP; `_moved`, as que viraram net.Socket (Upgrade, CONNECT).
  Object.defineProperty(Server.prototype, '_connections', {
    get: function () { return native.count(this) + this._moved; },
    set: function (value) { this._moved = value - native.count(this); },
    configurable: true
  });
  Server.prototype._moved = 0;

  // O que o C consulta a cada pedido: cada troca o avisa (na ordem de enum limit, em http.h).
  ['maxRequestsPerSocket', 'keepAliveTimeout', 'timeout', 'requireHostHeader', 'httpAllowHalfOpen'].forEach(function (name, which) {
    Object.defineProperty(Server.prototype, name, {
      get: function () { return this._limits && this._limits[name]; },
      set: function (value) {
        this._limits[name] = value;
        native.limit(this, which, value);
      },
      enumerable: true, configurable: true
    });
  });

  // ---- conexões ----

  // Uma conexão aceita. O handle de net só serviu para trazê-la até aqui.
  Server.prototype._welcome = function (handle) {
    if (this.noDelay && handle.kind === 'tcp') handle.setNoDelay(true);
    if (this.keepAlive && handle.kind === 'tcp') handle.setKeepAlive(true, this.keepAliveInitialDelay);
    var pairs = typeof this.maxHeadersCount === 'number' ? this.maxHeadersCount : DEFAULT_PAIRS;
    var heard = this.listenerCount('connection') > 0;
    var socket = native.adopt(this, handle.detach(), this.maxHeaderSize || DEFAULT_SIZE, pairs,
      Boolean(this.insecureHTTPParser), heard);
    if (heard) this.emit('connection', socket);
  };

  Server.prototype.close = function close() {
    this.closeIdleConnections();
    timers.clearInterval(this._checking);
    NetServer.prototype.close.apply(this, arguments);
    return this;
  };

  Server.prototype.closeAllConnections = function closeAllConnections() {
    native.closeAll(this);
  };

  Server.prototype.closeIdleConnections = function closeIdleConnections() {
    native.closeIdle(this);
  };

  Server.prototype.setTimeout = function setTimeout(ms, callback) {
    this.timeout = ms;
    if (callback) this.on('timeout', callback);
    return this;
  };

  // ---- prazos ----

  // Um cliente que manda o pedido a conta-gotas segura uma conexão para sempre, se deixarem.
  function watchSlowRequests() {
    var server = this;
    timers.clearInterval(this._checking);
    this._checking = timers.setInterval(function () {
      if (server.headersTimeout === 0 && server.requestTimeout === 0) return;
      native.late(server, server.headersTimeout, server.requestTimeout).forEach(function (socket) {
        refuse(server, socket, need('codes').ERR_HTTP_REQUEST_TIMEOUT());
      });
    }, this.connectionsCheckingInterval);
    this._checking.unref();
  }

  // A ronda dos prazos de inatividade: um timer para o servidor inteiro.
  function arm(server) {
    timers.clearTimeout(server._round);
    var delay = native.nextDeadline(server);
    if (delay < 0) return;
    server._round = timers.setTimeout(makeRound, Math.max(1, Math.ceil(delay)), server);
    server._round.unref();
  }

  function makeRound(server) {
    native.sweep(server, server.listenerCount('timeout') > 0).forEach(function (socket) {
      onTimeout(server, socket);
    });
    arm(server);
  }

  // Quem escuta 'timeout' decide o que fazer; se ninguém escuta, a conexão fecha.
  function onTimeout(server, socket) {
    var messages = native.messages(socket);
    var heard = Boolean(messages[0]) && !messages[0].complete && messages[0].emit('timeout', socket);
    if (messages[1] && messages[1].emit('timeout', socket)) heard = true;
    if (server.emit('timeout', socket)) heard = true;
    if (!heard) socket.destroy();
    socket.emit('timeout');
  }

  // ---- o que não se entende ----

  var replies = {
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout'
  };

  // O programa decide, em 'clientError'; senão, uma resposta curta e a porta fechada.
  function refuse(server, socket, error) {
    if (server.emit('clientError', error, socket)) return;
    if (!native.hasStarted(socket)) {
      socket.write('HTTP/1.1 ' + (replies[error.code] || '400 Bad Request') + '\r\nConnection: close\r\n\r\n');
    }
    native.destroy(socket, true);
  }

  function parseError(code, reason, bytesParsed, packet) {
    var error = new Error('Parse Error: ' + reason);
    error.bytesParsed = bytesParsed;
    error.code = code;
    error.reason = reason;
    error.rawPacket = packet;
    return error;
  }

  // ---- pedidos ----

  var SPECIAL_HOST = 1, SPECIAL_EXPECT = 2, SPECIAL_LIMIT = 3; // enum special
  var CONTINUE = /(?:^|\W)100-continue(?:$|\W)/i;

  function special(server, req, res, why) {
    if (why === SPECIAL_HOST) {
      res.writeHead(400, ['Connection', 'close']);
      res.end();
    } else if (why === SPECIAL_EXPECT) {
      expect(server, req, res);
    } else if (why === SPECIAL_LIMIT) {
      server.emit('dropRequest', req, req.socket);
      res.writeHead(503);
      res.end();
    } else {
      server.emit('request', req, res);
    }
  }

  // Expect: 100-continue quer dizer "posso mandar o corpo?".
  function expect(server, req, res) {
    if (CONTINUE.test(req.headers.expect)) {
      res._expect_continue = true;
      if (server.listenerCount('checkContinue') > 0) {
        server.emit('checkContinue', req, res);
      } else {
        res.writeContinue();
        server.emit('request', req, res);
      }
    } else if (server.listenerCount('checkExpectation') > 0) {
      server.emit('checkExpectation', req, res);
    } else {
      res.writeHead(417);
      res.end();
    }
  }

  // A conexão muda de protocolo, e de dono: vira um net.Socket.
  function upgrade(server, req, fd, rest, unsent) {
    var Socket = need('net/socket');
    var name = req.method === 'CONNECT' ? 'connect' : 'upgrade';
    var socket = new Socket({ handle: need('net/handle').adopt(fd), allowHalfOpen: true });
    if (server.listenerCount(name) === 0) {
      socket.destroy();
      return;
    }
    socket.server = socket._server = server;
    server._connections++;
    req.socket = socket;
    if (unsent.length > 0) socket.write(unsent);
    server.emit(name, req, socket, rest);
  }

  // Na ordem de enum hook, em http.h.
  var hooks = [
    function (req, res, why) {
      if (this._custom) response.adopt(res);
      special(this, req, res, why);
    },
    incoming.receive,
    incoming.finish,
    response.flushed,
    response.abort,
    response.close,
    function bad(socket, code, reason, bytesParsed, packet) {
      refuse(this, socket, parseError(code, reason, bytesParsed, packet));
    },
    function failed(socket, error) {
      this.emit('clientError', error, socket);
    },
    function wantsUpgrade() {
      return this.listenerCount('upgrade') > 0;
    },
    function (req, fd, rest, unsent) {
      upgrade(this, req, fd, rest, unsent);
    },
    function () {
      arm(this);
    },
    function empty() {
      this._emitCloseIfDrained();
    },
    function closed(socket, hadError) {
      socket.emit('close', hadError);
    },
    function make(req) {
      var Response = this._Response;
      var Request = this._Request;
      if (req === undefined) return incoming.makeLive(new Request());
      return new Response(req, { rejectNonStandardBodyWrites: this.rejectNonStandardBodyWrites });
    }
  ];

  native.start(hooks, incoming.IncomingMessage.prototype, response.ServerResponse.prototype,
    HttpSocket.prototype, nextTick);

  // captureRejections: um handler assíncrono que falhou responde 500, se ainda puder.
  Server.prototype[Symbol.for('nodejs.rejection')] = function (error, event, req, res) {
    if (event !== 'request') return NetServer.prototype[Symbol.for('nodejs.rejection')].apply(this, arguments);
    if (res.headersSent || res.writableEnded) return res.destroy();
    res.getHeaderNames().forEach(function (name) { res.removeHeader(name); });
    res.statusCode = 500;
    res.end(need('http/status')[500]);
  };

  return Server;
})
