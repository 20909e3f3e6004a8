// Ordem e contagem, não duração: o teste vale numa máquina lenta.
var assert = require('assert');

global.setInterval = function () {
  throw new assert.AssertionError({ message: 'é para fazer sem setInterval' });
};
var repetir = require('./exercicio');

function depois(vezes, f) { // espera passar por `vezes` timers de 5 ms
  if (vezes === 0) f();
  else setTimeout(depois, 5, vezes - 1, f);
}

var dentro = 0, fora = 0, nunca = 0;

var cancelarDeDentro = repetir(function () {
  if (++dentro === 3) cancelarDeDentro();
}, 5);

var cancelarDeFora = repetir(function () { fora++; }, 5);

repetir(function () { nunca++; }, 5)();

depois(40, function () {
  cancelarDeFora();
  var contados = fora;
  assert.ok(dentro >= 3, 'a tarefa devia ter rodado 3 vezes; rodou ' + dentro);
  assert.strictEqual(dentro, 3, 'cancelada de dentro na terceira vez, a tarefa ainda rodou: ' + dentro + ' vezes');
  assert.ok(contados > 3, 'sem ninguém cancelar, a tarefa devia continuar rodando; rodou ' + contados + ' vezes');
  assert.strictEqual(nunca, 0, 'cancelada antes da primeira vez, a tarefa não devia rodar');
  depois(10, function () {
    assert.strictEqual(fora, contados, 'depois de cancelada, a tarefa ainda rodou');
  });
});
