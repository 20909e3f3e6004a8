// Os corpos chegam em pedaços escolhidos: um socket manda cada um quando o outro já foi lido.
var assert = require('assert');
var net = require('net');

var server = require('./exercicio');

function post(body, pieceSize, callback) {
  var socket = net.connect(server.address().port, '127.0.0.1');
  var answer = '';
  socket.on('data', function (chunk) { answer += chunk; });
  socket.on('error', function () {});
  socket.on('close', function () { callback(answer.split('\r\n\r\n')[1]); });
  socket.setNoDelay(true);
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ' + body.length + '\r\n\r\n');
  (function next(at) {
    if (at >= body.length) return;
    socket.write(body.slice(at, at + pieceSize), function () { setTimeout(next, 10, at + pieceSize); });
  })(0);
}

function bodyOf(text) { return Buffer.from(JSON.stringify({ texto: text })); }

process.on('uncaughtException', function (error) {
  if (error.code === 'ERR_ASSERTION') throw error;
  throw new assert.AssertionError({ message: 'com um corpo grande, o servidor lançou: ' + error.message });
});

server.listen(0, '127.0.0.1', function () {
  post(bodyOf('pequeno'), 1000, function (answer) {
    assert.ok(/"letras":7/.test(answer), 'um corpo pequeno devia dar {"letras":7}; deu ' + answer);
    var big = new Array(301).join('abc ');
    post(bodyOf(big), 200, function (answer) {
      assert.ok(/"letras":1200/.test(answer), 'um corpo grande, em pedaços, devia dar {"letras":1200}; deu ' + answer);
      post(bodyOf('ação'), 12, function (answer) { // o décimo segundo byte é a primeira metade do ç
        assert.ok(/"letras":4/.test(answer), 'um acento cortado entre dois pedaços devia continuar uma letra só; deu ' + answer);
        server.close();
      });
    });
  });
});
