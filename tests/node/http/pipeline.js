// Pedidos em fila na mesma conexão: as respostas saem na ordem dos pedidos.
'use strict';
var http = require('http');
var raw = require('./fixtures/raw.js');

function get(path, extra) {
  return 'GET ' + path + ' HTTP/1.1\r\nHost: a\r\n' + (extra || '') + '\r\n';
}

raw.each(http, [
  ['a primeira demora mais', function (req, res) {
    console.log('pedido', req.url);
    setTimeout(function () {
      console.log('responde', req.url);
      res.end(req.url);
    }, req.url === '/1' ? 40 : 5);
  }, get('/1') + get('/2') + get('/3')],
  ['misturadas', function (req, res) {
    if (req.url === '/2') return res.end('já');
    res.write('a');
    setTimeout(function () { res.end(req.url); }, 10);
  }, get('/1') + get('/2') + get('/3')],
  ['de vários pedaços', function (req, res) {
    res.write(req.url + ' um;');
    setImmediate(function () {
      res.write('dois;');
      setImmediate(function () { res.end('fim'); });
    });
  }, get('/1') + get('/2')],
  ['close no meio', function (req, res) {
    if (req.url === '/2') res.setHeader('Connection', 'close');
    res.end(req.url);
  }, get('/1') + get('/2') + get('/3')],
  ['em pedaços que cortam os pedidos', function (req, res) {
    res.end(req.url);
  }, [get('/1') + 'GET /2 HT', 'TP/1.1\r\nHo', 'st: a\r\n\r', '\n' + get('/3')]],
  ['com corpos', function (req, res) {
    var body = '';
    req.on('data', function (chunk) { body += chunk; });
    req.on('end', function () { setTimeout(function () { res.end(req.url + body); }, req.url === '/1' ? 20 : 0); });
  }, 'POST /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcPOST /2 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\ndef'],
  ['head, 304 e 204 na fila', function (req, res) {
    if (req.url === '/304') res.statusCode = 304;
    if (req.url === '/204') res.statusCode = 204;
    setTimeout(function () { res.end('corpo'); }, 3);
  }, 'HEAD /1 HTTP/1.1\r\nHost: a\r\n\r\n' + get('/304') + get('/204') + get('/fim')]
]);
