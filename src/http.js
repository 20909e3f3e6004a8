/* http.js -- o módulo http. As partes moram em lib/http/. */
(function (native, need) {
  'use strict';

  var words = native.part(1);
  var headers = need('http/headers');
  var Server = need('http/server');

  function request(url, options, callback) {
    var ClientRequest = need('http/client');
    return new ClientRequest(url, options, callback);
  }

  function get(url, options, callback) {
    var req = request(url, options, callback);
    req.end();
    return req;
  }

  // difere: http METHODS: são os que a llhttp com que ele foi construído conhece; a do Debian 12 não
  // conhece QUERY, o mais novo.

  var http = {
    METHODS: words.methods().sort(),
    STATUS_CODES: need('http/status'),
    Server: Server,
    IncomingMessage: need('http/incoming').IncomingMessage,
    OutgoingMessage: need('http/outgoing').OutgoingMessage,
    ServerResponse: need('http/response').ServerResponse,
    createServer: function createServer(options, listener) { return new Server(options, listener); },
    validateHeaderName: headers.validateHeaderName,
    validateHeaderValue: headers.validateHeaderValue,
    request: request,
    get: get,
    // O estoque de parsers do Node; o nosso cresce e encolhe sozinho.
    setMaxIdleHTTPParsers: function setMaxIdleHTTPParsers(max) {
      need('validators').validateInteger(max, 'max', 1);
    }
  };

  Object.defineProperty(http, 'maxHeaderSize', {
    get: function () { return 16 * 1024; }, enumerable: true, configurable: true
  });

  // Um servidor não paga pelo cliente: só quem o pede o carrega.
  Object.defineProperty(http, 'ClientRequest', {
    get: function () { return need('http/client'); }, enumerable: true, configurable: true
  });
  Object.defineProperty(http, 'Agent', {
    get: function () { return need('http/agent').Agent; }, enumerable: true, configurable: true
  });
  Object.defineProperty(http, 'globalAgent', {
    get: function () { return need('http/agent').globalAgent; },
    set: function (agent) { need('http/agent').globalAgent = agent; },
    enumerable: true, configurable: true
  });

  return http;
})
