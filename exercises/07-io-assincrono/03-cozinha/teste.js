// Muitos arquivos de uma vez, e depois um cano que só anda se dois trabalhadores andarem juntos.
var assert = require('assert');
var fs = require('fs');

var expected = fs.readFileSync('teste.js', 'utf8');
var LECTURES = 100;

prova('cem arquivos de uma vez, e todos chegam', function (pronto) {
  var left = LECTURES;
  for (var i = 0; i < LECTURES; i++) {
    fs.readFile('teste.js', 'utf8', function (error, text) {
      assert.ifError(error);
      assert.strictEqual(text, expected, 'um arquivo chegou com o conteúdo errado');
      if (--left === 0) pronto();
    });
  }
});

// Quem abre um cano para ler só passa dali quando alguém o abre para escrever. Se os dois pedidos
// não andarem ao mesmo tempo, o primeiro espera para sempre, e é o limite de tempo que o denuncia.
prova('dois pedidos andam ao mesmo tempo', function (pronto) {
  var left = 2;
  function done(error) {
    assert.ifError(error);
    if (--left === 0) pronto();
  }
  fs.readFile('cano', 'utf8', done);
  fs.writeFile('cano', 'oi', done);
});
