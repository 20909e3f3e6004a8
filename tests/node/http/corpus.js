// O corpus de pedidos crus: a cada um, que respostas, e se a conexão fica aberta.
// limite: 60
'use strict';
var http = require('http');
var net = require('net');
var cases = require('../../http/corpus/cases.js');
var isNode = Boolean(process.versions.v8);
var QUIET = 2000; // ms sem novidade: não vem mais nada (com folga para os vigias, que são lentos)

var server = http.createServer(function (req, res) { res.end('ok'); });

// Os status das respostas, e 'fechada' ou 'aberta'.
function ask(bytes, callback) {
  var got = '';
  var timer;
  var socket = net.connect(server.address().port, '127.0.0.1');
  function done(state) {
    if (!timer) return;
    clearTimeout(timer);
    timer = null;
    socket.destroy();
    var statuses = (got.match(/HTTP\/1\.1 (\d+)/g) || []).map(function (line) { return line.slice(9); });
    callback((statuses.join(' ') || 'nada') + ' ' + state);
  }
  function wait() {
    clearTimeout(timer);
    timer = setTimeout(done, QUIET, 'aberta');
  }
  wait();
  socket.on('connect', function () { socket.write(Buffer.from(bytes, 'latin1')); });
  socket.on('data', function (chunk) {
    got += chunk.toString('latin1');
    wait();
  });
  ['end', 'error', 'close'].forEach(function (name) {
    socket.on(name, function () { done('fechada'); });
  });
}

// Onde escolhemos ser mais rigorosos que o Node, o caso diz o que se espera de nós.
function describe(one, result) {
  if (one.ours === undefined) return result;
  if (isNode) return 'diferente de propósito';
  return result === one.ours ? 'diferente de propósito' : result;
}

server.listen(0, '127.0.0.1', function () {
  var results = [];
  var left = cases.length;
  cases.forEach(function (one, i) {
    ask(one.bytes, function (result) {
      results[i] = one.name + ': ' + describe(one, result);
      if (--left > 0) return;
      console.log(results.join('\n'));
      server.closeAllConnections();
      server.close();
    });
  });
});
