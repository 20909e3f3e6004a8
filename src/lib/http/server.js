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
  var service = need('http/service');
  var nextTick = need('queue').nextTick;

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
    service.open(this, options);
    NetServer.call(this, {
      allowHalfOpen: true, noDelay: options.noDelay === undefined ? true : options.noDelay,
      keepAlive: options.keepAlive, keepAliveInitialDelay: options.keepAliveInitialDelay,
      highWaterMark: options.highWaterMark
    });
    service.start(this, listener);
    this.maxRequestsPerSocket = 0;
    this.on('connection', onConnection);
  }
  Object.setPrototypeOf(Server.prototype, NetServer.prototype);
  Object.setPrototypeOf(Server, NetServer);
  service.share(Server.prototype);

  // O C conta as conexões HTTP; `_moved`, as que viraram net.Socket (Upgrade, CONNECT).
  Object.defineProperty(Server.prototype, '_connections', {
    get: function () { return native.count(this) + this._moved; },
    set: function (value) { this._moved = value - native.count(this); },
    configurable: true
  });
  Server.prototype._moved = 0;

  // ---- conexões ----

  // Uma conexão aceita. O handle de net só serviu para trazê-la até aqui.
  Server.prototype._welcome = function (handle) {
    if (this.noDelay && handle.kind === 'tcp') handle.setNoDelay(true);
    if (this.keepAlive && handle.kind === 'tcp') handle.setKeepAlive(true, this.keepAliveInitialDelay);
    var heard = this.listenerCount('connection') !== 1; // além de onConnection
    var socket = native.adopt(this, handle.detach(), service.maxSize(this), service.maxPairs(this),
      Boolean(this.insecureHTTPParser), heard);
    if (heard) this.emit('connection', socket);
  };

  // Um Duplex que o programa entrega com server.emit('connection', stream).
  function onConnection(socket) {
    if (!HttpSocket.prototype.isPrototypeOf(socket)) need('http/wire').adopt(this, socket);
  }

  Server.prototype.close = function close() {
    service.stop(this);
    NetServer.prototype.close.apply(this, arguments);
    return this;
  };

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

  function adopted(fd) {
    var Socket = need('net/socket');
    return new Socket({ handle: need('net/handle').adopt(fd), allowHalfOpen: true });
  }

  // A conexão muda de protocolo, e de dono: vira um net.Socket, ou volta a ser o Duplex que era.
  function upgrade(server, req, transport, rest, unsent) {
    var name = req.method === 'CONNECT' ? 'connect' : 'upgrade';
    var socket = typeof transport === 'number' ? adopted(transport) : need('http/wire').release(transport);
    if (server.listenerCount(name) === 0) {
      socket.destroy();
      return;
    }
    if (typeof transport === 'number') {
      socket.server = socket._server = server;
      server._connections++;
    }
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
      service.refuse(this, socket, service.parseError(code, reason, bytesParsed, packet));
    },
    function failed(socket, error) {
      this.emit('clientError', error, socket);
    },
    function wantsUpgrade() {
      return this.listenerCount('upgrade') > 0;
    },
    function (req, transport, rest, unsent) {
      upgrade(this, req, transport, rest, unsent);
    },
    function () {
      service.arm(this);
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
    },
    function write(stream, bytes) { need('http/wire').write(stream, bytes); },
    function flow(stream, on) {
      if (on) stream.resume();
      else stream.pause();
    },
    function close(stream, now) { need('http/wire').close(stream, now); }
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
