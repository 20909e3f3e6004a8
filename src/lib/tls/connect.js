/* tls/connect.js -- tls.connect: conectar, apertar as mãos e conferir com quem se fala. */
(function (native, need) {
  'use strict';

  var OPTIONS = Symbol('connectOptions');
  var warned = { insecure: false, address: false };

  function normalize(args) {
    var normalized = need('net')._normalizeArgs(args);
    var options = normalized[0];
    if (args[1] !== null && typeof args[1] === 'object') Object.assign(options, args[1]);
    else if (args[2] !== null && typeof args[2] === 'object') Object.assign(options, args[2]);
    return { options: options, callback: normalized[1] };
  }

  // NODE_TLS_REJECT_UNAUTHORIZED=0 desliga a conferência do programa inteiro.
  function isInsecure() {
    if (need('process').env.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return false;
    if (!warned.insecure) {
      warned.insecure = true;
      need('process').emitWarning("Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to '0' makes TLS " +
        'connections and HTTPS requests insecure by disabling certificate verification.');
    }
    return true;
  }

  function warnAddress(name) {
    if (warned.address || !need('net').isIP(name)) return;
    warned.address = true;
    need('process').emitWarning('Setting the TLS ServerName to an IP address is not permitted by RFC 6066. This will ' +
      'be ignored in a future version.', 'DeprecationWarning', 'DEP0123');
  }

  function connect() {
    var args = normalize(arguments);
    var tls = need('tls');
    var options = Object.assign({
      rejectUnauthorized: !isInsecure(),
      ciphers: tls.DEFAULT_CIPHERS,
      checkServerIdentity: tls.checkServerIdentity,
      minDHSize: 1024
    }, args.options);
    check(options);
    need('tls/names').refuseAbsent(options);
    var TLSSocket = need('tls/socket').TLSSocket;
    var socket = new TLSSocket(options.socket, {
      allowHalfOpen: options.allowHalfOpen,
      secureContext: options.secureContext || tls.createSecureContext(options),
      isServer: false,
      requestCert: true,
      rejectUnauthorized: options.rejectUnauthorized !== false,
      session: options.session,
      ALPNProtocols: options.ALPNProtocols,
      enableTrace: options.enableTrace,
      highWaterMark: options.highWaterMark,
      signal: options.signal
    });
    options.rejectUnauthorized = options.rejectUnauthorized !== false;
    socket[OPTIONS] = options;
    if (args.callback) socket.once('secureConnect', args.callback);
    if (!options.socket) {
      if (options.timeout) socket.setTimeout(options.timeout);
      socket.connect(options, socket._start);
    }
    socket._releaseControl();
    if (options.servername) {
      warnAddress(options.servername);
      socket.setServername(options.servername);
    }
    if (options.socket) socket._start();
    socket.on('secure', onSecure);
    socket.prependListener('end', onEnd);
    return socket;
  }

  function check(options) {
    var size = options.minDHSize;
    if (typeof options.checkServerIdentity !== 'function') throw need('codes').ERR_INTERNAL_ASSERTION();
    if (typeof size !== 'number') throw need('codes').ERR_INTERNAL_ASSERTION('options.minDHSize is not a number: ' + size);
    if (!(size > 0)) throw need('codes').ERR_INTERNAL_ASSERTION('options.minDHSize is not a positive number: ' + size);
  }

  // A sessão retomada já foi conferida; o resto tem de ser de quem procuramos.
  function identityError(socket, options) {
    if (socket.isSessionReused()) return undefined;
    var hostname = options.servername || options.host || (options.socket && options.socket._host) || 'localhost';
    return options.checkServerIdentity(hostname, socket.getPeerCertificate(true));
  }

  function onSecure() {
    var options = this[OPTIONS];
    var key = this.getEphemeralKeyInfo();
    if (key.type === 'DH' && key.size < options.minDHSize) {
      this.emit('error', need('codes').ERR_TLS_DH_PARAM_SIZE(key.size));
      this.destroy();
      return;
    }
    var error = this._verifyError() || identityError(this, options);
    this.authorized = !error;
    if (error) {
      this.authorizationError = error.code || error.message;
      if (options.rejectUnauthorized !== false) {
        this.destroy(error);
        return;
      }
    }
    this.secureConnecting = false;
    this.emit('secureConnect');
    this._verified();
    this.removeListener('end', onEnd);
  }

  // O outro lado desligou no meio do aperto de mãos.
  function onEnd() {
    if (this._hadError) return;
    var options = this[OPTIONS];
    this._hadError = true;
    var error = new Error('Client network socket disconnected before secure TLS connection was established');
    error.code = 'ECONNRESET';
    error.path = options.path;
    error.host = options.host;
    error.port = options.port;
    error.localAddress = options.localAddress;
    this.destroy(error);
  }

  return connect;
})
