// Os bytes de cada resposta: que headers o servidor acrescenta, em que ordem.
'use strict';
var http = require('http');
var GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
var HEAD = 'HEAD / HTTP/1.1\r\nHost: a\r\n\r\n';
var OLD = 'GET / HTTP/1.0\r\n\r\n';
var CLOSE = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

require('./fixtures/raw.js').each(http, [
  ['end sem nada', function (req, res) { res.end(); }, GET],
  ['end com texto', function (req, res) { res.end('olá'); }, GET],
  ['end com texto latin1', function (req, res) { res.end('ol\u00e1', 'latin1'); }, GET],
  ['end com hex', function (req, res) { res.end('616263', 'hex'); }, GET],
  ['end com Buffer', function (req, res) { res.end(Buffer.from('abc')); }, GET],
  ['end com Uint8Array', function (req, res) { res.end(new Uint8Array([65, 66])); }, GET],
  ['write e end', function (req, res) { res.write('a'); res.write('b'); res.end('c'); }, GET],
  ['write vazio', function (req, res) { res.write(''); res.end(); }, GET],
  ['writeHead e end', function (req, res) { res.writeHead(200, { 'Content-Type': 'text/plain' }); res.end('x'); }, GET],
  ['writeHead com frase', function (req, res) { res.writeHead(404, 'Sumiu', { A: '1' }); res.end('x'); }, GET],
  ['writeHead com tamanho', function (req, res) { res.writeHead(200, { 'content-length': 3 }); res.end('abc'); }, GET],
  ['writeHead com array plano', function (req, res) { res.writeHead(200, ['A', '1', 'A', '2', 'b', '3']); res.end(); }, GET],
  ['writeHead com array de pares', function (req, res) { res.writeHead(200, [['A', '1'], ['B', '2']]); res.end(); }, GET],
  ['writeHead encadeado', function (req, res) { res.writeHead(201).end('x'); }, GET],
  ['writeHead sobre setHeader', function (req, res) {
    res.setHeader('A', '1');
    res.setHeader('B', '2');
    res.writeHead(200, { b: '3', C: '4' });
    res.end();
  }, GET],
  ['statusCode e setHeader', function (req, res) {
    res.statusCode = 418;
    res.setHeader('Content-Type', 'text/plain');
    res.end('chá');
  }, GET],
  ['statusMessage', function (req, res) { res.statusMessage = 'Tudo bem'; res.end(); }, GET],
  ['status desconhecido', function (req, res) { res.statusCode = 599; res.end(); }, GET],
  ['array de valores', function (req, res) { res.setHeader('Set-Cookie', ['a=1', 'b=2']); res.setHeader('X', [1, 2]); res.end(); }, GET],
  ['cookies num array', function (req, res) { res.setHeader('Cookie', ['a=1', 'b=2']); res.end(); }, GET],
  ['appendHeader', function (req, res) { res.appendHeader('A', '1'); res.appendHeader('a', ['2', '3']); res.end(); }, GET],
  ['removeHeader', function (req, res) { res.setHeader('A', '1'); res.removeHeader('a'); res.end(); }, GET],
  ['sem Date', function (req, res) { res.sendDate = false; res.end(); }, GET],
  ['removeHeader Date', function (req, res) { res.removeHeader('Date'); res.end(); }, GET],
  ['removeHeader Connection', function (req, res) { res.removeHeader('connection'); res.end(); }, GET],
  ['removeHeader Transfer-Encoding', function (req, res) { res.removeHeader('transfer-encoding'); res.write('a'); res.end('b'); }, GET],
  ['removeHeader Content-Length', function (req, res) { res.removeHeader('content-length'); res.end('b'); }, GET],
  ['Date próprio', function (req, res) { res.setHeader('date', 'hoje'); res.end(); }, GET],
  ['Connection próprio: close', function (req, res) { res.setHeader('Connection', 'close'); res.end('x'); }, GET],
  ['Connection próprio: keep-alive', function (req, res) { res.setHeader('Connection', 'keep-alive'); res.end('x'); }, GET],
  ['Keep-Alive próprio', function (req, res) { res.setHeader('Keep-Alive', 'timeout=9'); res.end('x'); }, GET],
  ['shouldKeepAlive false', function (req, res) { res.shouldKeepAlive = false; res.end('x'); }, GET],
  ['Transfer-Encoding próprio', function (req, res) { res.setHeader('Transfer-Encoding', 'chunked'); res.end('x'); }, GET],
  ['204', function (req, res) { res.statusCode = 204; res.end('não sai'); }, GET],
  ['304', function (req, res) { res.writeHead(304, { ETag: '"a"' }); res.end('não sai'); }, GET],
  ['204 com chunked', function (req, res) { res.statusCode = 204; res.setHeader('Transfer-Encoding', 'chunked'); res.end(); }, GET],
  ['head', function (req, res) { res.end('não sai'); }, HEAD],
  ['head com writeHead', function (req, res) { res.writeHead(200); res.end('não sai'); }, HEAD],
  ['head com tamanho', function (req, res) { res.setHeader('Content-Length', 10); res.end(); }, HEAD],
  ['1.0', function (req, res) { res.end('x'); }, OLD],
  ['1.0 com write', function (req, res) { res.write('a'); res.end('b'); }, OLD],
  ['1.0 com tamanho e keep-alive', function (req, res) { res.setHeader('Content-Length', 1); res.end('b'); },
    'GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n'],
  ['1.0 com TE', function (req, res) { res.write('a'); res.end('b'); }, 'GET / HTTP/1.0\r\nTE: chunked\r\n\r\n'],
  ['pediu close', function (req, res) { res.end('x'); }, CLOSE],
  ['pediu close, com write', function (req, res) { res.write('x'); res.end(); }, CLOSE],
  ['trailers', function (req, res) {
    res.writeHead(200, { Trailer: 'Soma' });
    res.write('abc');
    res.addTrailers({ Soma: '42' });
    res.end();
  }, GET],
  ['flushHeaders', function (req, res) { res.flushHeaders(); res.end('x'); }, GET],
  ['writeContinue', function (req, res) { res.writeContinue(); res.end('x'); }, GET],
  ['writeProcessing', function (req, res) { res.writeProcessing(); res.end('x'); }, GET],
  ['writeEarlyHints', function (req, res) {
    res.writeEarlyHints({ link: ['</a.css>; rel=preload; as=style', '</b.js>; rel=preload'], 'x-y': 'z' });
    res.end('x');
  }, GET],
  ['header com bytes altos', function (req, res) { res.setHeader('X', 'caf\u00e9'); res.end('x'); }, GET],
  ['nome em caixa mista', function (req, res) { res.setHeader('x-AbC', '1'); res.end(); }, GET],
  ['número e booleano', function (req, res) { res.setHeader('N', 1.5); res.setHeader('B', true); res.end(); }, GET]
]);
