/* https.js -- o módulo https: http por cima de tls. */
(function (native, need) {
  'use strict';

  // (url, opções, callback), (url, callback), (opções, callback)…, como em http.
  function request() {
    var args = Array.prototype.slice.call(arguments);
    var options = {};
    if (typeof args[0] === 'string') options = need('url/http')(new URL(args.shift()));
    else if (need('url/file').isURL(args[0])) options = need('url/http')(args.shift());
    if (args[0] && typeof args[0] !== 'function') Object.assign(options, args.shift());
    options._defaultAgent = https.globalAgent;
    var ClientRequest = need('http/client');
    return new ClientRequest(options, args[0]);
  }

  function get(input, options, callback) {
    var req = request(input, options, callback);
    req.end();
    return req;
  }

  var https = {};

  // Um servidor não paga pelo cliente, nem o cliente pelo servidor.
  function lazily(name, get, set) {
    Object.defineProperty(https, name, { get: get, set: set, enumerable: true, configurable: true });
  }
  lazily('Agent', function () { return need('https/agent').Agent; });
  lazily('globalAgent', function () { return need('https/agent').globalAgent; }, function (agent) {
    need('https/agent').globalAgent = agent;
  });
  lazily('Server', function () { return need('https/server'); });
  https.createServer = function createServer(options, listener) {
    var Server = need('https/server');
    return new Server(options, listener);
  };
  https.get = get;
  https.request = request;
  return https;
})
