/* service.js -- o que http.Server e https.Server fazem igual: as opções, os prazos, e o que responder a
 * quem não se entende. */
(function (native, need) {
  'use strict';

  var timers = need('timers');
  var connection = native.part(4);

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

  // Antes do construtor de quem escuta: o C guarda as conexões deste servidor.
  function open(server, options) {
    native.open(server);
    server._limits = {};
    store(server, options);
  }

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
    server._Request = options.IncomingMessage || need('http/incoming').IncomingMessage;
    server._Response = options.ServerResponse || need('http/response').ServerResponse;
    server._custom = Boolean(options.IncomingMessage || options.ServerResponse);
    if (server._custom) native.customize(server);
  }

  // Quantos bytes e quantos headers um pedido pode ter. (O Node guarda 2000 textos: nome e valor de 1000.)
  function maxSize(server) { return server.maxHeaderSize || 16 * 1024; }
  function maxPairs(server) { return typeof server.maxHeadersCount === 'number' ? server.maxHeadersCount : 1000; }

  // Depois dele.
  function start(server, listener) {
    if (listener) server.on('request', listener);
    server.on('listening', watchSlowRequests);
    server.httpAllowHalfOpen = false;
    server.timeout = 0;
    server.maxHeadersCount = null;
  }

  // Antes de parar de escutar.
  function stop(server) {
    server.closeIdleConnections();
    timers.clearInterval(server._checking);
  }

  // O que as duas classes têm.
  function share(prototype) {
    // O que o C consulta a cada pedido: cada troca o avisa (na ordem de enum limit, em http.h).
    ['maxRequestsPerSocket', 'keepAliveTimeout', 'timeout', 'requireHostHeader', 'httpAllowHalfOpen'].forEach(function (name, which) {
      Object.defineProperty(prototype, name, {
        get: function () { return this._limits && this._limits[name]; },
        set: function (value) {
          this._limits[name] = value;
          native.limit(this, which, value);
        },
        enumerable: true, configurable: true
      });
    });

    prototype.closeAllConnections = function closeAllConnections() {
      native.closeAll(this);
    };

    prototype.closeIdleConnections = function closeIdleConnections() {
      native.closeIdle(this);
    };

    prototype.setTimeout = function setTimeout(ms, callback) {
      this.timeout = ms;
      if (callback) this.on('timeout', callback);
      return this;
    };
  }

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
      if (connection.isStream(socket)) socket.emit('timeout'); // e http/wire.js, que o escuta, vem aqui
      else onTimeout(server, socket);
    });
    arm(server);
  }

  // Quem escuta 'timeout' decide o que fazer; se ninguém escuta, a conexão fecha.
  function onTimeout(server, socket) {
    var messages = connection.messages(socket);
    var heard = Boolean(messages[0]) && !messages[0].complete && messages[0].emit('timeout', socket);
    if (messages[1] && messages[1].emit('timeout', socket)) heard = true;
    if (server.emit('timeout', socket)) heard = true;
    if (!heard) socket.destroy();
    if (!connection.isStream(socket)) socket.emit('timeout');
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
    if (!connection.hasStarted(socket)) {
      socket.write('HTTP/1.1 ' + (replies[error.code] || '400 Bad Request') + '\r\nConnection: close\r\n\r\n');
    }
    connection.destroy(socket, true);
  }

  function parseError(code, reason, bytesParsed, packet) {
    var error = new Error('Parse Error: ' + reason);
    error.bytesParsed = bytesParsed;
    error.code = code;
    error.reason = reason;
    error.rawPacket = packet;
    return error;
  }

  return {
    open: open,
    start: start,
    stop: stop,
    share: share,
    maxSize: maxSize,
    maxPairs: maxPairs,
    arm: arm,
    onTimeout: onTimeout,
    refuse: refuse,
    parseError: parseError
  };
})
