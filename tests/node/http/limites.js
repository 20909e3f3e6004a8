// Limites: pedidos por conexão, headers, tamanho; e o que o programa decide de cada recusa.
'use strict';
var http = require('http');
var raw = require('./fixtures/raw.js');
var GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

function repeat(text, n) {
  return new Array(n + 1).join(text);
}

function run(title, options, handler, pieces, next, setup) {
  var server = http.createServer(options, handler);
  if (setup) setup(server);
  server.listen(0, '127.0.0.1', function () {
    raw.talk(server.address().port, pieces, function (text, closed) {
      raw.show(title, text + (closed ? '[fechada]' : '[aberta]'));
      server.closeAllConnections();
      server.close(next);
    });
  });
}

function end(req, res) {
  res.end('x');
}
function count(req, res) {
  res.end(String(Object.keys(req.headers).length));
}
function onClientError(server) {
  server.on('clientError', function (error, socket) {
    console.log(error.name, error.code, /^Parse Error/.test(error.message), typeof error.bytesParsed,
      Buffer.isBuffer(error.rawPacket), socket.writable);
    socket.end('HTTP/1.1 400 Assim não\r\n\r\n');
  });
}

var many = 'GET / HTTP/1.1\r\nHost: a\r\n';
for (var i = 0; i < 30; i++) many += 'H' + i + ': v\r\n';

var cases = [
  ['maxRequestsPerSocket 2', {}, end, [GET, GET, GET], function (server) {
    server.maxRequestsPerSocket = 2;
    server.on('dropRequest', function (req, socket) { console.log('dropRequest', req.url, typeof socket.destroy); });
  }],
  ['maxRequestsPerSocket 2, em fila', {}, end, GET + GET + GET, function (server) { server.maxRequestsPerSocket = 2; }],
  ['maxRequestsPerSocket 3', {}, end, GET, function (server) { server.maxRequestsPerSocket = 3; }],
  ['maxHeadersCount 10', {}, count, many + '\r\n', function (server) { server.maxHeadersCount = 10; }],
  ['maxHeadersCount 0', {}, count, many + '\r\n', function (server) { server.maxHeadersCount = 0; }],
  ['maxHeadersCount padrão', {}, count, many + '\r\n'],
  ['1.200 headers', {}, count, 'GET / HTTP/1.1\r\nHost: a\r\n' + repeat('A: b\r\n', 1200) + '\r\n'],
  ['maxHeaderSize 100', { maxHeaderSize: 100 }, end, 'GET / HTTP/1.1\r\nHost: a\r\nX: ' + repeat('y', 120) + '\r\n\r\n'],
  ['maxHeaderSize 100, cabe', { maxHeaderSize: 100 }, end, 'GET / HTTP/1.1\r\nHost: a\r\nX: ' + repeat('y', 50) + '\r\n\r\n'],
  ['maxHeaderSize 30 KiB', { maxHeaderSize: 30000 }, end, 'GET / HTTP/1.1\r\nHost: a\r\nX: ' + repeat('y', 20000) + '\r\n\r\n'],
  ['requireHostHeader false', { requireHostHeader: false }, end, 'GET / HTTP/1.1\r\n\r\n'],
  ['clientError', {}, end, 'lixo\r\n\r\n', onClientError],
  ['clientError no segundo pedido', {}, end, [GET, 'lixo\r\n\r\n'], onClientError],
  ['clientError sem resposta', {}, end, 'lixo\r\n\r\n', function (server) {
    server.on('clientError', function (error, socket) { socket.destroy(); });
  }],
  ['header grande', {}, end, 'GET / HTTP/1.1\r\nX: ' + repeat('y', 20000) + '\r\n\r\n'],
  ['extensão de chunk grande', {}, function (req, res) { req.resume(); req.on('end', function () { res.end(); }); req.on('error', function () {}); },
    'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;' + repeat('y', 20000) + '\r\nhello\r\n0\r\n\r\n'],
  ['checkContinue', {}, end, ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n', 'ab'], function (server) {
    server.on('checkContinue', function (req, res) {
      console.log('checkContinue', req.headers.expect);
      res.writeContinue();
      req.on('data', function (chunk) { res.end('recebi ' + chunk); });
    });
  }],
  ['checkContinue que recusa', {}, end, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n', function (server) {
    server.on('checkContinue', function (req, res) { res.writeHead(401); res.end(); });
  }],
  ['Expect automático', {}, function (req, res) { req.pipe(res); },
    ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n', 'ab']],
  ['checkExpectation', {}, end, 'GET / HTTP/1.1\r\nHost: a\r\nExpect: milagre\r\n\r\n', function (server) {
    server.on('checkExpectation', function (req, res) { console.log('checkExpectation', req.headers.expect); res.end('veio'); });
  }],
  ['Expect desconhecido', {}, end, 'GET / HTTP/1.1\r\nHost: a\r\nExpect: milagre\r\n\r\n'],
  ['joinDuplicateHeaders', { joinDuplicateHeaders: true }, function (req, res) { res.end(JSON.stringify(req.headers)); },
    'GET / HTTP/1.1\r\nHost: a\r\nAge: 1\r\nAge: 2\r\nX: 1\r\nX: 2\r\nCookie: a\r\nCookie: b\r\n\r\n'],
  ['uniqueHeaders', { uniqueHeaders: ['x-um'] }, function (req, res) {
    res.setHeader('X-Um', ['a', 'b']);
    res.setHeader('X-Dois', ['a', 'b']);
    res.end();
  }, GET],
  ['rejectNonStandardBodyWrites', { rejectNonStandardBodyWrites: true }, function (req, res) {
    res.statusCode = 204;
    try {
      res.write('x');
    } catch (error) {
      console.log(error.code);
    }
    res.end();
  }, GET],
  ['insecureHTTPParser', { insecureHTTPParser: true }, function (req, res) { res.end(JSON.stringify(req.headers.x)); },
    'GET / HTTP/1.1\r\nHost: a\r\nX: a\x01b\r\n\r\n'],
  ['keepAliveTimeout 0', { keepAliveTimeout: 0 }, end, GET],
  ['handler ausente', {}, undefined, GET]
];

(function next() {
  var one = cases.shift();
  if (one) run(one[0], one[1], one[2], one[3], next, one[4]);
})();
