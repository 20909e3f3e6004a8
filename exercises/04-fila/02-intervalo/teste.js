// Ordem e contagem, não duração: o teste vale numa máquina lenta.
const assert = require('assert');
const repetir = require('./exercicio');

function depois(vezes, f) { // espera passar por `vezes` timers de 2 ms
  if (vezes === 0) f();
  else setTimeout(depois, 2, vezes - 1, f);
}

prova('repete a tarefa até alguém cancelar', (pronto) => {
  let vezes = 0;
  const cancelar = repetir(() => { vezes++; }, 2);
  depois(20, () => {
    cancelar();
    assert.ok(vezes >= 3, 'a tarefa devia ter rodado 3 vezes, ou mais; rodou ' + vezes);
    pronto();
  });
});

prova('cancelada de fora, não roda mais', { depende: 'repete a tarefa até alguém cancelar' }, (pronto) => {
  let vezes = 0;
  const cancelar = repetir(() => { vezes++; }, 2);
  depois(10, () => {
    cancelar();
    const contadas = vezes;
    depois(10, () => {
      assert.strictEqual(vezes, contadas, 'depois de cancelada, a tarefa ainda rodou');
      pronto();
    });
  });
});

prova('cancelada de dentro, não roda mais', { depende: 'repete a tarefa até alguém cancelar' }, (pronto) => {
  let vezes = 0;
  const cancelar = repetir(() => {
    if (++vezes === 3) cancelar();
  }, 2);
  depois(20, () => {
    assert.strictEqual(vezes, 3, 'cancelada de dentro na terceira vez, a tarefa ainda rodou: ' + vezes + ' vezes');
    pronto();
  });
});

prova('cancelada antes da primeira vez, nunca roda', { depende: 'repete a tarefa até alguém cancelar' }, (pronto) => {
  let vezes = 0, cedo = 0;
  repetir(() => { vezes++; }, 2)();
  const cancelar = repetir(() => { cedo++; }, 60000); // um minuto: o teste não vai esperar por ele
  depois(10, () => {
    cancelar();
    assert.strictEqual(cedo, 0, 'com um prazo de um minuto, a tarefa já rodou ' + cedo + ' vezes');
    assert.strictEqual(vezes, 0, 'cancelada antes da primeira vez, a tarefa não devia rodar');
    pronto();
  });
});
