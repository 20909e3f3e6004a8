// O que não se pode escrever numa resposta: o nome do erro e a mensagem.
'use strict';
var http = require('http');

function attempt(name, action) {
  try {
    action();
    console.log(name + ': passou');
  } catch (error) {
    console.log(name + ': ' + error.name + ' ' + error.code + ': ' + error.message);
  }
}

var server = http.createServer(function (req, res) {
  attempt('valor com CRLF', function () { res.setHeader('A', 'x\r\nB: y'); });
  attempt('valor com LF', function () { res.setHeader('A', 'x\ny'); });
  attempt('valor com nulo', function () { res.setHeader('A', 'x\u0000'); });
  attempt('valor com emoji', function () { res.setHeader('A', '\ud83d\ude42'); });
  attempt('valor com U+0100', function () { res.setHeader('A', '\u0100'); });
  attempt('valor com U+00FF', function () { res.setHeader('A', '\u00ff'); });
  attempt('valor com DEL', function () { res.setHeader('A', '\u007f'); });
  attempt('valor undefined', function () { res.setHeader('A', undefined); });
  attempt('array com CRLF', function () { res.setHeader('A', ['x', 'y\r\n']); });
  attempt('nome com espaço', function () { res.setHeader('A b', 'x'); });
  attempt('nome com CRLF', function () { res.setHeader('A\r\nB', 'x'); });
  attempt('nome vazio', function () { res.setHeader('', 'x'); });
  attempt('nome número', function () { res.setHeader(1, 'x'); });
  attempt('nome com dois-pontos', function () { res.setHeader('A:', 'x'); });
  attempt('nome com bytes altos', function () { res.setHeader('\u00e1', 'x'); });
  attempt('getHeader sem nome', function () { res.getHeader(); });
  attempt('hasHeader número', function () { res.hasHeader(1); });
  attempt('removeHeader objeto', function () { res.removeHeader({}); });
  attempt('appendHeader com LF', function () { res.appendHeader('A', '\n'); });
  attempt('setHeaders array', function () { res.setHeaders([]); });
  attempt('writeHead 99', function () { res.writeHead(99); });
  attempt('writeHead 1000', function () { res.writeHead(1000); });
  attempt('writeHead texto', function () { res.writeHead('abc'); });
  attempt('writeHead undefined', function () { res.writeHead(undefined); });
  attempt('writeHead NaN', function () { res.writeHead(NaN); });
  attempt('writeHead com frase má', function () { res.writeHead(200, 'a\r\nb'); });
  res.statusMessage = undefined;
  attempt('writeHead com header mau', function () { res.writeHead(200, { 'A b': 'c' }); });
  attempt('writeHead com array ímpar', function () { res.writeHead(200, ['a', 'b', 'c']); });
  attempt('addTrailers com CRLF', function () { res.addTrailers({ A: '\r\n' }); });
  attempt('addTrailers com nome mau', function () { res.addTrailers({ 'A b': 'c' }); });
  attempt('writeEarlyHints mau', function () { res.writeEarlyHints({ link: 'x' }); });
  attempt('writeEarlyHints texto', function () { res.writeEarlyHints('x'); });
  attempt('write null', function () { res.write(null); });
  attempt('write número', function () { res.write(1); });
  attempt('write nada', function () { res.write(); });
  attempt('end objeto', function () { res.end({}); });
  attempt('end número', function () { res.end(3); });
  res.statusCode = 1000;
  attempt('statusCode 1000', function () { res.end('x'); });
  res.statusCode = 200;
  res.strictContentLength = true;
  res.setHeader('Content-Length', 3);
  attempt('tamanho maior', function () { res.write('abcd'); });
  attempt('tamanho menor', function () { res.end('ab'); });
  res.strictContentLength = false;
  res.end('abc');
  attempt('setHeader tarde', function () { res.setHeader('A', 'b'); });
  attempt('appendHeader tarde', function () { res.appendHeader('A', 'b'); });
  attempt('removeHeader tarde', function () { res.removeHeader('A'); });
  attempt('writeHead tarde', function () { res.writeHead(200); });
  attempt('getHeader tarde', function () { console.log(res.getHeader('content-length')); });
  res.on('error', function (error) { console.log('error: ' + error.code); });
  res.write('depois', function (error) { console.log('callback: ' + error.code); });
  res.end('depois', function (error) { console.log('callback do end: ' + (error && error.code)); });
  res.end(function (error) { console.log('callback do segundo end: ' + (error && error.code)); });
});

['trailers sem chunked', 'pipe'].forEach(function (name) {
  attempt(name, function () {
    var res = new http.ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 });
    if (name === 'pipe') res.pipe();
    else res.writeHead(200, { Trailer: 'a', 'Content-Length': 1 });
  });
});
attempt('validateHeaderName', function () { http.validateHeaderName('a b'); });
attempt('validateHeaderName com rótulo', function () { http.validateHeaderName('a b', 'Nome'); });
attempt('validateHeaderName bom', function () { http.validateHeaderName('a-b'); });
attempt('validateHeaderValue', function () { http.validateHeaderValue('a', '\n'); });
attempt('validateHeaderValue undefined', function () { http.validateHeaderValue('a', undefined); });
attempt('validateHeaderValue bom', function () { http.validateHeaderValue('a', 'b'); });
attempt('setMaxIdleHTTPParsers', function () { http.setMaxIdleHTTPParsers(0); });
attempt('OutgoingMessage', function () { new http.OutgoingMessage()._implicitHeader(); });
[{ headersTimeout: -1 }, { requestTimeout: 'x' }, { keepAliveTimeout: 1.5 }, { requestTimeout: 10, headersTimeout: 20 },
  { requireHostHeader: 1 }, { insecureHTTPParser: 'x' }, { joinDuplicateHeaders: 0 }, { maxHeaderSize: 'x' },
  { connectionsCheckingInterval: null }, 'texto'].forEach(function (options) {
  attempt(JSON.stringify(options), function () { http.createServer(options); });
});

server.listen(0, '127.0.0.1', function () {
  http.get({ port: server.address().port, host: '127.0.0.1' }, function (res) {
    res.resume();
    res.on('end', function () { server.close(); });
  });
});
