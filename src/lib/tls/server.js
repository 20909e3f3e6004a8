/* tls/server.js -- tls.Server: um net.Server que aperta as mãos antes de entregar a conexão. */
(function (native, need) {
  'use strict';

  var NetServer = need('net/server');
  var HANDSHAKE_TIMEOUT = 120 * 1000;
  var LONGEST_CONTEXT = 32; // bytes de sessionIdContext
  var SNI = Symbol('snicallback');
  var TIMEOUT = Symbol('handshakeTimeout');
  var REPORTED = Symbol('errorEmitted');

  function Server(options, listener) {
    if (!(this instanceof Server)) return new Server(options, listener);
    if (typeof options === 'function') {
      listener = options;
      options = {};
    } else if (options !== undefined && options !== null && typeof options !== 'object') {
      throw need('codes').ERR_INVALID_ARG_TYPE('options', 'Object', options);
    }
    options = options || {};
    this._contexts = [];
    this.requestCert = options.requestCert === true;
    this.rejectUnauthorized = options.rejectUnauthorized !== false;
    need('tls/names').refuseAbsent(options);
    if (options.ALPNProtocols) need('tls').convertALPNProtocols(options.ALPNProtocols, this);
    this.setSecureContext(options);
    this[TIMEOUT] = options.handshakeTimeout || HANDSHAKE_TIMEOUT;
    this[SNI] = options.SNICallback;
    need('validators').validateNumber(this[TIMEOUT], 'options.handshakeTimeout');
    if (this[SNI]) need('validators').validateFunction(this[SNI], 'options.SNICallback');
    NetServer.call(this, options, onConnection);
    if (listener) this.on('secureConnection', listener);
  }
  Object.setPrototypeOf(Server.prototype, NetServer.prototype);
  Object.setPrototypeOf(Server, NetServer);

  // ---- o contexto ----

  var COPIED = ['pfx', 'key', 'passphrase', 'cert', 'ca', 'minVersion', 'maxVersion', 'secureProtocol', 'crl',
    'sigalgs', 'ciphers', 'ecdhCurve', 'dhparam', 'secureOptions', 'sessionTimeout', 'ticketKeys'];

  // Uma sessão vale para todos os processos do mesmo programa, e só para eles.
  function usualContext() {
    return need('crypto').createHash('sha1').update(need('process').argv.join(' ')).digest('hex').slice(0, LONGEST_CONTEXT);
  }

  // ausente: tls Server.prototype.setOptions: o próprio Node já manda não usá-la; use setSecureContext.
  Server.prototype.setSecureContext = function (options) {
    need('validators').validateObject(options, 'options');
    var self = this;
    COPIED.forEach(function (name) { self[name] = options[name] || undefined; });
    this.honorCipherOrder = options.honorCipherOrder === undefined || Boolean(options.honorCipherOrder);
    this.sessionIdContext = options.sessionIdContext || usualContext();
    var chosen = { honorCipherOrder: this.honorCipherOrder, sessionIdContext: this.sessionIdContext };
    COPIED.forEach(function (name) {
      if (self[name] !== undefined) chosen[name] = self[name];
    });
    this._sharedCreds = need('tls').createSecureContext(chosen);
  };

  Server.prototype.getTicketKeys = function getTicketKeys() {
    return need('tls/context').getTicketKeys(this._sharedCreds.context);
  };

  Server.prototype.setTicketKeys = function setTicketKeys(keys) {
    need('validators').validateBuffer(keys);
    if (keys.byteLength !== 48) throw need('codes').ERR_INTERNAL_ASSERTION('Session ticket keys must be a 48-byte buffer');
    need('tls/context').setTicketKeys(this._sharedCreds.context, keys);
  };

  // ---- um certificado para cada nome (SNI) ----

  // '*.a.com' vale por uma parte do nome.
  Server.prototype.addContext = function (servername, context) {
    if (!servername) throw need('codes').ERR_TLS_REQUIRED_SERVER_NAME();
    var pattern = servername.replace(/([.^$+?\-\\[\]{}])/g, '\\$1').replace(/\*/g, '[^.]*');
    var SecureContext = need('tls/context').SecureContext;
    var secure = context instanceof SecureContext ? context : need('tls').createSecureContext(context);
    this._contexts.push([new RegExp('^' + pattern + '$'), secure.context]);
  };

  function usualSNI(server) {
    return function (servername, callback) {
      for (var i = server._contexts.length - 1; i >= 0; i--) {
        if (server._contexts[i][0].test(servername)) return callback(null, server._contexts[i][1]);
      }
      callback(null, undefined);
    };
  }

  // ---- conexões ----

  function onConnection(raw) {
    var TLSSocket = need('tls/socket').TLSSocket;
    var socket = new TLSSocket(raw, {
      secureContext: this._sharedCreds,
      isServer: true,
      server: this,
      requestCert: this.requestCert,
      rejectUnauthorized: this.rejectUnauthorized,
      handshakeTimeout: this[TIMEOUT],
      ALPNProtocols: this.ALPNProtocols,
      SNICallback: this[SNI] || (this._contexts.length > 0 ? usualSNI(this) : undefined),
      pauseOnConnect: this.pauseOnConnect
    });
    socket.on('secure', onSecure);
    if (this.listenerCount('keylog') > 0) socket.on('keylog', onKeylog);
    socket[REPORTED] = false;
    socket.on('close', onClose);
    socket.on('_tlsError', onError);
    socket.on('error', onError);
  }

  function onSecure() {
    if (this._requestCert) {
      var error = this._verifyError();
      if (!error) {
        this.authorized = true;
      } else {
        this.authorizationError = error.code;
        if (this._rejectUnauthorized) this.destroy();
      }
    }
    if (this.destroyed || !this._releaseControl()) return;
    this.secureConnecting = false;
    this._verified();
    this._tlsOptions.server.emit('secureConnection', this);
  }

  function onKeylog(line) {
    this._tlsOptions.server.emit('keylog', line, this);
  }

  // O que falha antes de a conexão ser entregue é contado uma vez só.
  function report(socket, error) {
    if (socket._controlReleased || socket[REPORTED]) return;
    socket[REPORTED] = true;
    socket._tlsOptions.server.emit('tlsClientError', error, socket);
  }

  function onError(error) {
    report(this, error);
  }

  function onClose(hadError) {
    if (hadError) return;
    var error = new Error('socket hang up');
    error.code = 'ECONNRESET';
    report(this, error);
  }

  Server.prototype[Symbol.for('nodejs.rejection')] = function (error, event, socket) {
    if (event === 'secureConnection') socket.destroy(error);
    else NetServer.prototype[Symbol.for('nodejs.rejection')].call(this, error, event, socket);
  };

  return { Server: Server };
})
