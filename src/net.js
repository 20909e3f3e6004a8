/* net.js -- o módulo net: servidores e conexões. As partes moram em lib/net/. */
(function (native, need) {
  'use strict';

  var validators = function () { return need('validators'); };

  function connect() {
    var normalized = need('net/connect').normalize(arguments);
    var options = normalized[0];
    var Socket = need('net/socket');
    var socket = new Socket(options);
    if (options.timeout) socket.setTimeout(options.timeout);
    return socket.connect(normalized);
  }

  var net = {
    connect: connect,
    createConnection: connect,
    createServer: function createServer(options, onConnection) {
      var Server = need('net/server');
      return new Server(options, onConnection);
    },
    isIP: function isIP(text) { return native.isIP(text); },
    isIPv4: function isIPv4(text) { return native.isIP(text) === 4; },
    isIPv6: function isIPv6(text) { return native.isIP(text) === 6; },
    getDefaultAutoSelectFamily: function getDefaultAutoSelectFamily() {
      return need('net/connect').defaults.autoSelectFamily;
    },
    setDefaultAutoSelectFamily: function setDefaultAutoSelectFamily(value) {
      validators().validateBoolean(value, 'value');
      need('net/connect').defaults.autoSelectFamily = value;
    },
    getDefaultAutoSelectFamilyAttemptTimeout: function getDefaultAutoSelectFamilyAttemptTimeout() {
      return need('net/connect').defaults.attemptTimeout;
    },
    setDefaultAutoSelectFamilyAttemptTimeout: function setDefaultAutoSelectFamilyAttemptTimeout(value) {
      validators().validateInt32(value, 'value', 1);
      need('net/connect').defaults.attemptTimeout = Math.max(10, value);
    },
    _normalizeArgs: function (args) { return need('net/connect').normalize(args); }
  };

  // Só quem pede Socket ou Server paga pelo stream.
  [['Socket', 'net/socket'], ['Stream', 'net/socket'], ['Server', 'net/server']].forEach(function (entry) {
    Object.defineProperty(net, entry[0], {
      get: function () { return need(entry[1]); }, enumerable: true, configurable: true
    });
  });
  ['BlockList', 'SocketAddress'].forEach(function (name) {
    Object.defineProperty(net, name, {
      get: function () { return need('net/blocklist')[name]; }, enumerable: true, configurable: true
    });
  });

  return net;
})
