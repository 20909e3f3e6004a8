/* https/server.js -- https.Server: um tls.Server que entrega cada conexão a http. */
(function (native, need) {
  'use strict';

  var TlsServer = need('tls/server').Server;
  var service = need('http/service');
  need('http/server'); // é quem diz ao C o que fazer de cada pedido

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
    var usual = { noDelay: true };
    if (!options.ALPNProtocols && !options.ALPNCallback) usual.ALPNProtocols = ['http/1.1'];
    TlsServer.call(this, Object.assign(usual, options), onSecureConnection);
    service.start(this, listener);
    this.on('tlsClientError', onClientError);
  }
  Object.setPrototypeOf(Server.prototype, TlsServer.prototype);
  Object.setPrototypeOf(Server, TlsServer);
  service.share(Server.prototype);

  function onSecureConnection(socket) {
    need('http/wire').adopt(this, socket);
  }

  function onClientError(error, socket) {
    if (!this.emit('clientError', error, socket)) socket.destroy(error);
  }

  Server.prototype.close = function close() {
    service.stop(this);
    TlsServer.prototype.close.apply(this, arguments);
    return this;
  };

  return Server;
})
