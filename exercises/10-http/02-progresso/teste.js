// Manda metade de um corpo, pergunta, manda o resto, pergunta de novo.
var assert = require('assert');
var http = require('http');

var server = require('./exercicio');
var HALF = Buffer.from('ação e coração ');

function ask(path, callback) {
  http.get({ port: server.address().port, path: path, agent: false }, function (res) {
    var text = '';
    res.on('data', function (chunk) { text += chunk; });
    res.on('end', function () {
      callback(res.statusCode, res.statusCode === 200 ? JSON.parse(text) : null);
    });
  });
}

// Pergunta até o servidor ter recebido alguma coisa (ou desiste: aí vale o que ele disse).
function askUntil(wanted, tries, callback) {
  ask('/progresso?id=abc', function (status, body) {
    if (tries > 0 && !(body && body.received >= wanted)) setTimeout(askUntil, 20, wanted, tries - 1, callback);
    else callback(status, body);
  });
}

server.listen(0, '127.0.0.1', function () {
  var post = http.request({ port: server.address().port, method: 'POST', path: '/envio?id=abc', agent: false }, function (res) {
    var text = '';
    res.on('data', function (chunk) { text += chunk; });
    res.on('end', function () {
      assert.strictEqual(res.statusCode, 200, 'no fim, POST /envio devia responder 200; respondeu ' + res.statusCode);
      assert.deepStrictEqual(JSON.parse(text), { received: 2 * HALF.length }, 'a resposta do POST devia dizer quantos bytes chegaram; disse ' + text);
      ask('/progresso?id=abc', function (status, body) {
        assert.deepStrictEqual(body, { received: 2 * HALF.length, done: true }, 'depois do fim, done devia ser true; veio ' + JSON.stringify(body));
        ask('/progresso?id=outro', function (status) {
          assert.strictEqual(status, 404, 'de um id que não existe, a resposta é 404; veio ' + status);
          server.close();
        });
      });
    });
  });
  post.on('error', function () {});
  post.write(HALF);
  askUntil(HALF.length, 25, function (status, body) {
    assert.strictEqual(status, 200, 'GET /progresso devia conhecer o envio em andamento; respondeu ' + status);
    assert.notStrictEqual(body.received, 0, 'no meio do envio, received devia ser ' + HALF.length + '; veio 0');
    assert.strictEqual(body.received, HALF.length, 'received conta bytes, e não letras: deviam ser ' + HALF.length + ', veio ' + body.received);
    assert.strictEqual(body.done, false, 'no meio do envio, done devia ser false');
    post.end(HALF);
  });
});
