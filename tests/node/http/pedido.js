// O que o handler vê do pedido.
'use strict';
var http = require('http');
var raw = require('./fixtures/raw.js');

function show(value) {
  return JSON.stringify(value);
}

raw.each(http, [
  ['tudo', function (req, res) {
    console.log(req.method, req.url, req.httpVersion, req.httpVersionMajor, req.httpVersionMinor);
    console.log(show(req.headers));
    console.log(show(req.rawHeaders));
    console.log(show(req.headersDistinct));
    console.log(req.upgrade, req.aborted, req.complete, req.statusCode, req.statusMessage);
    console.log(req.socket === req.connection, req.socket.remoteAddress, typeof req.socket.remotePort,
      req.socket.remoteFamily, req.socket.localAddress, req.socket.encrypted);
    console.log(req instanceof http.IncomingMessage, res instanceof http.ServerResponse,
      req instanceof require('stream').Readable, res.req === req);
    console.log(res.statusCode, res.statusMessage, res.headersSent, res.writableEnded, res.finished, res.sendDate);
    res.end();
    console.log(res.statusMessage, res.headersSent, res.writableEnded, res.finished);
  }, 'GET /a?b=c HTTP/1.1\r\nHost: x\r\nAccept: 1\r\naccept: 2\r\nX: a\r\nx: b\r\n\r\n'],
  ['headers repetidos', function (req, res) {
    console.log(show(req.headers));
    res.end();
  }, 'GET / HTTP/1.1\r\nHost: x\r\nAge: 1\r\nAge: 2\r\nCookie: a=1\r\nCookie: b=2\r\nSet-Cookie: c\r\nset-cookie: d\r\n' +
     'Content-Type: t1\r\nContent-Type: t2\r\nETag: e1\r\nETag: e2\r\nX-Forwarded-For: 1\r\nX-Forwarded-For: 2\r\n' +
     'User-Agent: u1\r\nUser-Agent: u2\r\nAuthorization: a1\r\nAuthorization: a2\r\nVary: v1\r\nVary: v2\r\n' +
     'Referer: r1\r\nReferer: r2\r\nFrom: f1\r\nFrom: f2\r\nServer: s1\r\nServer: s2\r\nExpires: e1\r\nExpires: e2\r\n' +
     'Location: l1\r\nLocation: l2\r\nRetry-After: 1\r\nRetry-After: 2\r\nMax-Forwards: 1\r\nMax-Forwards: 2\r\n' +
     'Last-Modified: 1\r\nLast-Modified: 2\r\nIf-Modified-Since: 1\r\nIf-Modified-Since: 2\r\n' +
     'If-Unmodified-Since: 1\r\nIf-Unmodified-Since: 2\r\nProxy-Authorization: 1\r\nProxy-Authorization: 2\r\n\r\n'],
  ['valores latin1', function (req, res) {
    console.log(show(req.headers.x), req.headers.x.length, show(req.rawHeaders[3]));
    res.end();
  }, 'GET / HTTP/1.1\r\nHost: x\r\nX: caf\xe9\r\n\r\n'],
  ['nomes perigosos', function (req, res) {
    console.log(Object.keys(req.headers).join(), req.headers.constructor, req.headers.tostring);
    res.end();
  }, 'GET / HTTP/1.1\r\nHost: x\r\nconstructor: c\r\ntoString: t\r\n\r\n'],
  ['post com corpo', function (req, res) {
    var body = '';
    req.setEncoding('utf8');
    req.on('data', function (chunk) { body += chunk; });
    req.on('end', function () {
      console.log(req.complete, show(body), show(req.trailers));
      res.end(String(body.length));
    });
  }, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\nhello world'],
  ['post chunked com trailers', function (req, res) {
    var body = '';
    req.on('data', function (chunk) { body += chunk; });
    req.on('end', function () {
      console.log(show(body), show(req.trailers), show(req.rawTrailers), show(req.trailersDistinct));
      res.end('ok');
    });
  }, 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\nSoma: 42\r\nSoma: 43\r\n\r\n'],
  ['post byte a byte', function (req, res) {
    var body = '';
    req.on('data', function (chunk) { body += chunk; });
    req.on('end', function () {
      console.log(req.method, req.url, show(req.headers), show(body));
      res.end('ok');
    });
  }, 'POST /byte HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello'.split('')],
  ['chunked byte a byte', function (req, res) {
    var body = '';
    req.on('data', function (chunk) { body += chunk; });
    req.on('end', function () {
      console.log(show(req.headers), show(body), show(req.trailers));
      res.end('ok');
    });
  }, 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1\r\n!\r\n0\r\nT: v\r\n\r\n'.split('')],
  ['corpo ignorado e outro pedido', function (req, res) {
    res.end(req.method);
  }, ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhe', 'llo', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n']],
  ['read em pausa', function (req, res) {
    var parts = [];
    req.on('readable', function () {
      var chunk;
      while ((chunk = req.read()) !== null) parts.push(String(chunk));
    });
    req.on('end', function () { res.end(parts.join('|')); });
  }, ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nabc', 'def']],
  ['corpo em espelho', function (req, res) {
    req.pipe(res);
  }, ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nabc', 'def']],
  ['versão 1.0', function (req, res) {
    console.log(req.httpVersion, req.httpVersionMajor, req.httpVersionMinor, show(req.headers));
    res.end();
  }, 'GET / HTTP/1.0\r\n\r\n']
]);
