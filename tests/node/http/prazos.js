// Os prazos: keep-alive, timeout do servidor, do pedido e da resposta, headers e corpo lentos.
'use strict';
var http = require('http');
var raw = require('./fixtures/raw.js');
var GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

// Quanto tempo passou, arredondado para o que o caso espera. O prazo de headers e de requests vence numa volta do
// relógio que os confere (60 ms), e uma volta atrasada pode cair em qualquer ponto depois dele.
function about(ms, start) {
  var elapsed = Date.now() - start;
  return elapsed >= ms - 10 && elapsed < ms + 800 ? 'cerca de ' + ms + ' ms' : elapsed + ' ms';
}

function run(title, options, handler, pieces, expected, next, setup) {
  var server = http.createServer(options, handler);
  if (setup) setup(server);
  server.listen(0, '127.0.0.1', function () {
    var start = Date.now();
    raw.talk(server.address().port, pieces, function (text, closed) {
      raw.show(title, text + (closed ? '[fechada em ' + about(expected, start) + ']' : '[aberta]'));
      server.closeAllConnections();
      server.close(next);
    }, 2500);
  });
}

function end(req, res) {
  res.end('x');
}
function never() {}

var cases = [
  ['keepAliveTimeout (e mais um segundo)', { keepAliveTimeout: 100 }, end, GET, 1100],
  ['keepAliveTimeout depois de dois pedidos', { keepAliveTimeout: 100 }, end, [GET, GET], 1105],
  ['server.timeout', {}, never, GET, 120, function (server) { server.timeout = 120; }],
  ['server.setTimeout com ouvinte', {}, never, GET, 120, function (server) {
    server.setTimeout(120, function (socket) {
      console.log('timeout', typeof socket.destroy);
      socket.destroy();
    });
  }],
  ['req.setTimeout', {}, function (req) {
    req.setTimeout(120, function () {
      console.log('timeout do req');
      req.socket.destroy();
    });
  }, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na', 120],
  ['res.setTimeout', {}, function (req, res) {
    res.setTimeout(120, function () {
      console.log('timeout do res');
      res.end('tarde');
      req.socket.destroy();
    });
  }, GET, 120],
  ['socket.setTimeout sem ouvinte', {}, function (req) { req.socket.setTimeout(120); }, GET, 120],
  ['headersTimeout', { headersTimeout: 150, requestTimeout: 1000, connectionsCheckingInterval: 60 }, end, 'GET / HTTP/1.1\r\nHo', 150],
  ['headersTimeout sem byte nenhum', { headersTimeout: 150, requestTimeout: 1000, connectionsCheckingInterval: 60 }, end, '', 150],
  ['requestTimeout', { headersTimeout: 100, requestTimeout: 150, connectionsCheckingInterval: 60 }, never,
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na', 150],
  ['requestTimeout com resposta começada', { headersTimeout: 100, requestTimeout: 150, connectionsCheckingInterval: 60 },
    function (req, res) { res.write('meio'); }, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na', 150],
  ['requestTimeout e clientError', { headersTimeout: 100, requestTimeout: 150, connectionsCheckingInterval: 60 }, never,
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na', 150, function (server) {
      server.on('clientError', function (error, socket) {
        console.log(error.name, error.code, error.message);
        socket.end('HTTP/1.1 400 Demora\r\n\r\n');
      });
    }]
];

(function next() {
  var one = cases.shift();
  if (one) run(one[0], one[1], one[2], one[3], one[4], next, one[5]);
})();
