// O fim do programa também se testa: o que ficou por fazer quando o laço acaba, o kit vê.
const assert = require('assert');

prova('um timer e um immediate são chamados', (pronto) => {
  setImmediate(() => setTimeout(pronto, 5));
});

const BASE = { depende: 'um timer e um immediate são chamados' };

prova('com um immediate na fila, o laço não dorme', BASE, (pronto) => {
  const visto = [];
  const timer = setTimeout(() => visto.push('timer de 300 ms'), 300);
  setImmediate(() => setImmediate(() => {
    visto.push('immediate');
    clearTimeout(timer);
    assert.strictEqual(visto.join(', '), 'immediate', 'um immediate esperou pelo timer de 300 ms: o laço dormiu com gente na fila');
    pronto();
  }));
});

// Um immediate com unref está na fila, e não segura ninguém: a conta que conta é a de quem segura.
prova('quem não segura não muda a conta', BASE, (pronto) => {
  setImmediate(() => {}).unref();
  const timer = setTimeout(() => {}, 1000);
  timer.unref();
  timer.ref();
  clearTimeout(timer);
  clearTimeout(timer); // duas vezes: só a primeira solta
  setTimeout(pronto, 5);
});
