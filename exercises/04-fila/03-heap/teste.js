// Centenas de timers com prazos embaralhados: saem pelo prazo e, no empate, por chegada.
const assert = require('assert');

const TIMERS = 300, STEP = 30;
let fired, live, seed = 7;

function random(n) {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 65536) % n;
}

// Enche o heap; `done` é chamada depois que o último disparar. Devolve false se a máquina parou no meio:
// aí os prazos já não se comparam, e é preciso encher de novo.
function arm(done) {
  const mine = fired = [];
  const start = Date.now();
  live = 0;
  function fire(delay, i) {
    mine.push({ delay: delay, i: i });
    if (mine === fired && ++live === TIMERS) setTimeout(done, 2 * STEP);
  }
  for (let i = 0; i < TIMERS; i++) {
    const delay = STEP * (1 + random(4));
    setTimeout(fire, delay, delay, i);
  }
  // Alguns são cancelados: o buraco que deixam no meio do heap também tem de fechar.
  const doomed = [], never = () => mine.push(null);
  for (let j = 0; j < 60; j++) doomed.push(setTimeout(never, STEP * (1 + random(4))));
  doomed.forEach((timer) => clearTimeout(timer));
  return Date.now() - start < STEP - 1;
}

prova('cada timer dispara uma vez, e os cancelados não', (pronto) => {
  function count() {
    assert.strictEqual(fired.indexOf(null), -1, 'um timer cancelado disparou');
    assert.strictEqual(fired.length, TIMERS, 'de ' + TIMERS + ' timers, dispararam ' + fired.length);
    pronto();
  }
  while (!arm(count)) seed++;
});

prova('prazos diferentes saem do menor ao maior', { depende: 'cada timer dispara uma vez, e os cancelados não' }, () => {
  for (let k = 1; k < fired.length; k++) {
    assert.ok(fired[k - 1].delay <= fired[k].delay, 'prazos diferentes fora de ordem: um de ' +
      fired[k - 1].delay + ' ms saiu antes de um de ' + fired[k].delay + ' ms');
  }
});

prova('prazos iguais saem por ordem de chegada', { depende: 'prazos diferentes saem do menor ao maior' }, () => {
  for (let k = 1; k < fired.length; k++) {
    const before = fired[k - 1], after = fired[k];
    assert.ok(before.delay < after.delay || before.i < after.i, 'prazos iguais (' + after.delay +
      ' ms) fora da ordem de entrada: o timer ' + before.i + ' saiu antes do ' + after.i);
  }
});
