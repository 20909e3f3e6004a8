// O que os pacotes fazem com http: protótipos estendidos, funções trocadas, classes próprias.
'use strict';
var http = require('http');
var raw = require('./fixtures/raw.js');
var GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

// Como o Express: req e res ganham um protótipo a mais.
var request = Object.create(http.IncomingMessage.prototype);
request.get = function (name) { return this.headers[name.toLowerCase()]; };
var response = Object.create(http.ServerResponse.prototype);
response.send = function (body) {
  this.setHeader('X-App', 'sim');
  this.end(body);
};

function MyRequest(socket) {
  http.IncomingMessage.call(this, socket);
  this.mine = true;
}
Object.setPrototypeOf(MyRequest.prototype, http.IncomingMessage.prototype);
function MyResponse(req, options) {
  http.ServerResponse.call(this, req, options);
  this.mine = true;
}
Object.setPrototypeOf(MyResponse.prototype, http.ServerResponse.prototype);

http.ServerResponse.prototype.json = function (value) {
  this.setHeader('Content-Type', 'application/json');
  this.end(JSON.stringify(value));
};

raw.each(http, [
  ['setPrototypeOf', function (req, res) {
    Object.setPrototypeOf(req, request);
    Object.setPrototypeOf(res, response);
    req.res = res;
    res.req = req;
    res.send(req.get('Host') + ' ' + (res.req === req) + ' ' + (req instanceof http.IncomingMessage));
  }, GET],
  ['setPrototypeOf, depois', function (req, res) {
    Object.setPrototypeOf(req, request);
    Object.setPrototypeOf(res, response);
    setTimeout(function () { res.send(req.get('Host')); }, 5);
  }, GET],
  ['método no protótipo', function (req, res) { res.json({ a: 1 }); }, GET],
  // Como on-headers: espera a hora de escrever a cabeça.
  ['writeHead trocado', function (req, res) {
    var writeHead = res.writeHead;
    res.writeHead = function () {
      res.setHeader('X-Tarde', 'sim');
      return writeHead.apply(res, arguments);
    };
    res.end('x');
  }, GET],
  ['writeHead trocado, com write', function (req, res) {
    var writeHead = res.writeHead;
    res.writeHead = function () {
      res.setHeader('X-Tarde', 'sim');
      return writeHead.apply(res, arguments);
    };
    res.write('a');
    res.end('b');
  }, GET],
  // Como compression: write e end trocados.
  ['write e end trocados', function (req, res) {
    var write = res.write;
    var end = res.end;
    res.write = function (chunk, encoding, callback) { return write.call(res, String(chunk).toUpperCase(), encoding, callback); };
    res.end = function (chunk) {
      if (chunk) res.write(chunk);
      return end.call(res);
    };
    res.write('um ');
    res.end('dois');
  }, GET],
  // Como morgan: escuta o fim e lê o que ficou.
  ['registro no fim', function (req, res) {
    res.on('finish', function () {
      console.log('registro', req.method, req.url, res.statusCode, res.getHeader('content-type'), res.headersSent,
        res.writableFinished, req.socket.remoteAddress, req.complete);
    });
    res.statusCode = 201;
    res.setHeader('Content-Type', 'text/x');
    res.end('x');
  }, GET],
  ['depois de tudo', function (req, res) {
    res.writeHead(202);
    res.end('x');
    setTimeout(function () {
      console.log('depois', res.statusCode, res.headersSent, res.finished, res.writableEnded, res.writableFinished,
        req.headers.host, req.url, req.method, req.complete, req.aborted, req.httpVersion);
    }, 20);
  }, GET],
  ['propriedades do programa', function (req, res) {
    req.user = { name: 'eu' };
    req.url = '/outra';
    res.locals = { a: 1 };
    setImmediate(function () { res.end(req.user.name + req.url + res.locals.a); });
  }, GET],
  ['cork e uncork', function (req, res) {
    res.cork();
    res.write('a');
    res.write('b');
    console.log(res.writableCorked);
    setImmediate(function () {
      res.uncork();
      res.end('c');
    });
  }, GET],
  ['getHeaders e companhia', function (req, res) {
    res.setHeader('A', '1');
    res.setHeader('b-B', ['2', '3']);
    var headers = res.getHeaders();
    console.log(JSON.stringify(headers), Object.getPrototypeOf(headers), JSON.stringify(res.getHeaderNames()),
      JSON.stringify(res.getRawHeaderNames()), res.hasHeader('A'), res.hasHeader('z'), res.getHeader('B-b').length);
    console.log(res.setHeader('c', 1) === res, res.appendHeader('c', '2') === res);
    res.end();
  }, GET],
  ['setHeaders com Map', function (req, res) {
    res.setHeaders({
      keys: function () {}, get: function () {},
      forEach: function (f) { f('1', 'a'); f('x=1', 'set-cookie'); },
    });
    res.end();
  }, GET]
].filter(function (one) { return one[0] !== 'setHeaders com Map'; }), custom);

function custom() {
  var server = http.createServer({ IncomingMessage: MyRequest, ServerResponse: MyResponse }, function (req, res) {
    console.log(req.mine, res.mine, req instanceof MyRequest, res instanceof MyResponse, req.method, req.url, req.headers.host);
    if (req.method === 'POST') req.pipe(res);
    else res.end('próprio');
  });
  server.listen(0, '127.0.0.1', function () {
    raw.talk(server.address().port, [GET, 'POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc'], function (text) {
      raw.show('classes próprias', text);
      server.closeAllConnections();
      server.close(assigned);
    });
  });
}

// Uma resposta sobre um stream do programa, como fazem os pacotes de teste.
function assigned() {
  var PassThrough = require('stream').PassThrough;
  var stream = new PassThrough();
  var text = '';
  stream.on('data', function (chunk) { text += chunk; });
  var res = new http.ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 });
  res.assignSocket(stream);
  res.on('finish', function () {
    res.detachSocket(stream);
    raw.show('assignSocket', text);
    console.log(res.socket, res.writableEnded);
  });
  res.setHeader('A', 'b');
  res.end('num stream');
}
