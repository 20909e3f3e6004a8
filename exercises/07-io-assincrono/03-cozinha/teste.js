// Muitos arquivos de uma vez, e depois um cano que só anda se dois trabalhadores andarem juntos.
const assert = require('assert');
const fs = require('fs');

const expected = fs.readFileSync('teste.js', 'utf8');
const READS = 100;

prova('cem arquivos de uma vez, e todos chegam', (pronto) => {
  let left = READS;
  for (let i = 0; i < READS; i++) {
    fs.readFile('teste.js', 'utf8', (error, text) => {
      assert.ifError(error);
      assert.strictEqual(text, expected, 'um arquivo chegou com o conteúdo errado');
      if (--left === 0) pronto();
    });
  }
});

// Quem abre um cano para ler só passa dali quando alguém o abre para escrever. Se os dois pedidos
// não andarem ao mesmo tempo, o primeiro espera para sempre, e é o limite de tempo que o denuncia.
prova('dois pedidos andam ao mesmo tempo', (pronto) => {
  let left = 2;
  function done(error) {
    assert.ifError(error);
    if (--left === 0) pronto();
  }
  fs.readFile('cano', 'utf8', done);
  fs.writeFile('cano', 'oi', done);
});
