// server.close e companhia: quem é desligado, quem termina o que faz.
'use strict';
var http = require('http');
var net = require('net');
var raw = require('./fixtures/raw');

// O que se espera é um fato, e não um tempo: numa máquina ocupada ele só demora mais.
function until(fact, callback) {
  if (fact()) callback();
  else setTimeout(until, 5, fact, callback);
}

function connect(server, bytes, log, name) {
  var socket = net.connect(server.address().port, '127.0.0.1', function () { if (bytes) socket.write(bytes); });
  socket.text = '';
  socket.on('data', function (chunk) { socket.text += chunk; });
  socket.on('error', function () {});
  socket.on('close', function () { log.push(name + ' fechou ' + (socket.text.match(/200 OK/g) || []).length); });
  return socket;
}

var GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
var PART = 'GET / HT';

// Uma conexão parada, uma à espera da resposta e uma com a cabeça pela metade; então, `action`.
function run(title, action, next) {
  var log = [];
  var late = null;
  var accepted = [];
  var server = http.createServer(function (req, res) {
    if (req.url === '/') res.end('x');
    else late = res;
  });
  server.on('connection', function (socket) { accepted.push(socket); });
  server.on('close', function () { log.push('server close'); });
  server.listen(0, '127.0.0.1', function () {
    var idle = connect(server, GET, log, 'parada');
    var busy = connect(server, GET.replace('/ ', '/lenta '), log, 'ocupada');
    var half = connect(server, PART, log, 'pela metade');
    function closed(socket) { return socket.destroyed && socket.closed; }
    until(function () {
      return /x$/.test(idle.text) && late && accepted.some(function (s) { return s.bytesRead === PART.length; });
    }, function () {
      server.getConnections(function (error, count) { log.push('conexões ' + count); });
      action(server, log);
      until(function () { return closed(idle); }, function () {
        late.end('tarde');
        until(function () { return /tarde/.test(busy.text) || closed(busy); }, function () {
          raw.turns(3, function () {
            busy.destroy();
            half.destroy();
            until(function () { return closed(busy) && closed(half); }, function () { raw.turns(3, tell); });
          });
        });
      });
    });
  });
  function tell() {
    console.log('--- ' + title);
    console.log(title === 'closeAllConnections' ? log.sort().join('\n') : log.join('\n'));
    console.log(server.listening, server.address() && server.address().address);
    if (server.listening) server.close(next);
    else next();
  }
}

run('close', function (server) { server.close(); }, function () {
  run('closeIdleConnections', function (server) { server.closeIdleConnections(); }, function () {
    run('closeAllConnections', function (server) { server.closeAllConnections(); }, function () {
      run('close com callback', function (server, log) {
        server.close(function (error) { log.push('callback ' + error); });
        server.close(function (error) { log.push('de novo ' + error.code); });
      }, function () {
        var server = http.createServer();
        console.log(server.listening, server.keepAliveTimeout, server.headersTimeout, server.requestTimeout, server.timeout,
          server.maxHeadersCount, server.maxRequestsPerSocket, server.connectionsCheckingInterval, server.requireHostHeader);
        console.log(server instanceof net.Server, server instanceof http.Server, http.Server() instanceof http.Server);
        server.on('error', function (error) {
          console.log(error.code, error.syscall, error.address, typeof error.port, error.message.replace(/\d+$/, 'PORTA'));
        });
        var other = net.createServer().listen(0, '127.0.0.1', function () {
          server.listen(other.address().port, '127.0.0.1');
          setTimeout(function () { other.close(unix); }, 10);
        });
      });
    });
  });
});

// Um socket Unix, nos dois lados.
function unix() {
  var path = require('path').join(require('os').tmpdir(), 'http-' + process.pid + '.sock');
  var server = http.createServer(function (req, res) {
    console.log('unix', req.url, req.socket.remoteAddress, JSON.stringify(req.headers));
    res.end('pelo arquivo');
  });
  server.listen(path, function () {
    console.log(server.address() === path);
    http.get({ socketPath: path, path: '/u' }, function (res) {
      res.on('data', function (chunk) { console.log(String(chunk)); });
      res.on('end', function () {
        http.globalAgent.destroy();
        server.close(function () { console.log('fechou', require('fs').existsSync(path)); });
      });
    });
  });
}
