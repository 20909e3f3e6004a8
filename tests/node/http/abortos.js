// Clientes que somem, servidores que somem: que eventos cada lado vê.
'use strict';
var http = require('http');
var net = require('net');
var turns = require('./fixtures/raw').turns;

function watch(log, object, name, events) {
  events.forEach(function (event) {
    object.on(event, function (value) {
      log.push(name + ' ' + event + (value && value.code ? ' ' + value.code + ' ' + value.message : ''));
    });
  });
}

// O cliente manda `bytes`, espera um pouco e some.
function vanish(title, bytes, handler, next, reset) {
  var log = [];
  var server = http.createServer(function (req, res) {
    watch(log, req, 'req', ['aborted', 'end', 'error', 'close']);
    watch(log, res, 'res', ['finish', 'error', 'close']);
    handler(req, res, log);
    log.push('handler');
  });
  server.on('clientError', function (error, socket) {
    log.push('clientError ' + error.code);
    socket.destroy();
  });
  server.listen(0, '127.0.0.1', function () {
    var socket = net.connect(server.address().port, '127.0.0.1', function () {
      socket.write(bytes);
      turns(3, function () {
        if (reset) socket.resetAndDestroy();
        else socket.destroy();
      });
    });
    socket.on('data', function () {});
    socket.on('error', function () {});
    turns(10, function () {
      console.log('--- ' + title);
      console.log(log.join('\n'));
      server.closeAllConnections();
      server.close(next);
    });
  });
}

var GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
var POST = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc';

function hold(req, res, log) {
  turns(6, function () {
    log.push('req.aborted ' + req.aborted + ' destroyed ' + req.destroyed + ' complete ' + req.complete);
    log.push('res.destroyed ' + res.destroyed + ' closed ' + res.closed + ' ended ' + res.writableEnded);
    if (res.destroyed) log.push('write ' + res.write('tarde demais'));
    res.end();
  });
}

vanish('get à espera', GET, hold, function () {
  vanish('corpo pela metade', POST, hold, function () {
    vanish('corpo pela metade, lendo', POST, function (req, res, log) {
      req.on('data', function (chunk) { log.push('data ' + chunk); });
      hold(req, res, log);
    }, function () {
      vanish('resposta pela metade', GET, function (req, res, log) {
        res.write('começo');
        hold(req, res, log);
      }, function () {
        vanish('em fila', GET + GET, hold, function () {
          vanish('já respondido', GET, function (req, res) { res.end('x'); }, function () {
            vanish('cabeça pela metade', 'GET / HT', hold, function () {
              vanish('com reset', GET, hold, client, true);
            });
          });
        });
      });
    });
  });
});

// O cliente desiste, ou é o servidor que some.
function client() {
  var handlers = {
    '/espera': function () {},
    '/derruba': function (req) { req.socket.destroy(); },
    '/meio': function (req, res) {
      res.writeHead(200, { 'Content-Length': 10 });
      res.write('abc');
      turns(1, function () { req.socket.destroy(); });
    },
    '/destroi': function (req, res) { res.destroy(new Error('de propósito')); }
  };
  var server = http.createServer(function (req, res) { handlers[req.url](req, res); });
  var cases = [
    ['abort antes do socket', '/espera', function (req) { req.abort(); }],
    ['destroy antes do socket', '/espera', function (req) { req.destroy(); }],
    ['destroy com erro', '/espera', function (req) { req.destroy(new Error('cansei')); }],
    ['abort depois', '/espera', function (req) { turns(2, function () { req.abort(); }); }],
    ['destroy depois', '/espera', function (req) { turns(2, function () { req.destroy(); }); }],
    ['timeout', '/espera', function (req) { req.setTimeout(30, function () { req.destroy(); }); }],
    ['servidor derruba', '/derruba', function () {}],
    ['servidor some no meio', '/meio', function () {}],
    ['servidor destrói a resposta', '/destroi', function () {}],
    ['res.destroy', '/meio', function (req) { req.on('response', function (res) { res.destroy(); }); }]
  ];
  server.on('clientError', function (error, socket) { socket.destroy(); });
  server.listen(0, '127.0.0.1', function next() {
    var one = cases.shift();
    if (!one) {
      server.closeAllConnections();
      server.close();
      return;
    }
    var log = [];
    var req = http.get({ port: server.address().port, host: '127.0.0.1', path: one[1], agent: false });
    watch(log, req, 'req', ['abort', 'response', 'error', 'timeout', 'close']);
    req.on('response', function (res) {
      watch(log, res, 'res', ['aborted', 'end', 'error', 'close']);
      res.on('data', function (chunk) { log.push('data ' + chunk); });
    });
    one[2](req);
    turns(8, function () {
      console.log('--- ' + one[0]);
      console.log(log.join('\n'));
      console.log(req.aborted, req.destroyed);
      next();
    });
  });
}
