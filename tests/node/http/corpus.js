// O corpus de pedidos crus: a cada um, que respostas, e se a conexão fica aberta.
// limite: 60
'use strict';
var http = require('http');
var net = require('net');
var cases = require('../../http/corpus/cases.js');
var isNode = Boolean(process.versions.v8);
var QUIET = 500; // ms sem novidade em conexão nenhuma: não vem mais nada
var open = [];   // as conexões que ainda esperam
var quietly = require('./fixtures/raw.js').silence(QUIET, function () {
  open.slice().forEach(function (done) { done('aberta'); });
});

var server = http.createServer(function (req, res) { res.end('ok'); });

// Os status das respostas, e 'fechada' ou 'aberta'.
function ask(bytes, callback) {
  var got = '';
  var socket = net.connect(server.address().port, '127.0.0.1');
  function done(state) {
    if (open.indexOf(done) === -1) return;
    open.splice(open.indexOf(done), 1);
    socket.destroy();
    var statuses = (got.match(/HTTP\/1\.1 (\d+)/g) || []).map(function (line) { return line.slice(9); });
    callback((statuses.join(' ') || 'nada') + ' ' + state);
  }
  open.push(done);
  socket.on('connect', function () { socket.write(Buffer.from(bytes, 'latin1')); });
  socket.on('data', function (chunk) {
    got += chunk.toString('latin1');
    quietly.again();
  });
  ['end', 'error', 'close'].forEach(function (name) {
    socket.on(name, function () { quietly.again(); done('fechada'); });
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
  quietly.again();
  cases.forEach(function (one, i) {
    ask(one.bytes, function (result) {
      results[i] = one.name + ': ' + describe(one, result);
      if (--left > 0) return;
      quietly.stop();
      console.log(results.join('\n'));
      server.closeAllConnections();
      server.close();
    });
  });
});
