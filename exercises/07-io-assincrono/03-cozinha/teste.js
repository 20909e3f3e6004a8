// Muitos arquivos de uma vez, e depois um cano que só anda se dois trabalhadores andarem juntos.
var assert = require('assert');
var fs = require('fs');

var expected = fs.readFileSync('teste.js', 'utf8');
var LECTURES = 100;

function many(next) {
  var left = LECTURES;
  for (var i = 0; i < LECTURES; i++) {
    fs.readFile('teste.js', 'utf8', function (error, text) {
      assert.ifError(error);
      assert.strictEqual(text, expected, 'um arquivo chegou com o conteúdo errado');
      if (--left === 0) next();
    });
  }
}

// Quem abre um cano para ler só passa dali quando alguém o abre para escrever. Se os dois pedidos
// não andarem ao mesmo tempo, o primeiro espera para sempre; o prazo abaixo o denuncia.
function together() {
  var left = 2;
  var knot = setTimeout(function () {
    assert.fail('dois pedidos deviam andar ao mesmo tempo, e o segundo ficou esperando o primeiro');
  }, 2000);
  function done(error) {
    assert.ifError(error);
    if (--left === 0) clearTimeout(knot);
  }
  fs.readFile('cano', 'utf8', done);
  fs.writeFile('cano', 'oi', done);
}

many(together);
