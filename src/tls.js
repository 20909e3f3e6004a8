/* tls.js -- o módulo tls: que nome está em que peça. */
(function (native, need) {
  'use strict';

  var exports = {
    CLIENT_RENEG_LIMIT: 3,
    CLIENT_RENEG_WINDOW: 600,
    DEFAULT_CIPHERS: need('tls/names').CIPHERS,
    DEFAULT_ECDH_CURVE: 'auto',
    DEFAULT_MIN_VERSION: 'TLSv1.2',
    DEFAULT_MAX_VERSION: 'TLSv1.3',
    getCiphers: function getCiphers() { return need('tls/names').getCiphers(); }
  };

  Object.defineProperty(exports, 'rootCertificates', {
    get: function () { return need('tls/roots')(); },
    enumerable: true
  });

  exports.convertALPNProtocols = function convertALPNProtocols(protocols, out) {
    need('tls/names').convertProtocols(protocols, out);
  };
  exports.checkServerIdentity = function checkServerIdentity(hostname, cert) {
    return need('tls/identity')(hostname, cert);
  };
  exports.createSecureContext = function createSecureContext(options) {
    return need('tls/context').createSecureContext(options);
  };

  // Uma classe: só quem lê o nome a carrega.
  function lazily(name, module) {
    need('es/check').lazy(exports, name, function () { return need(module)[name]; });
  }
  lazily('SecureContext', 'tls/context');
  lazily('TLSSocket', 'tls/socket');
  lazily('Server', 'tls/server');

  exports.createServer = function createServer(options, listener) {
    return new (need('tls/server').Server)(options, listener);
  };
  exports.connect = function connect() {
    return need('tls/connect').apply(undefined, arguments);
  };
  // ausente: tls createSecurePair: o próprio Node já manda não usá-la; use tls.TLSSocket.
  exports.createSecurePair = need('codes/absent').method('tls', 'createSecurePair',
    'o próprio Node já manda não usá-la; use tls.TLSSocket');

  return exports;
})
