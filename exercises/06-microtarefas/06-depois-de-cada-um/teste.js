// O que roda, e em que ordem, depois de cada callback.
const assert = require('assert');

// Roda `callback` num timer, e entrega o que se anotou quando outro timer, armado depois, já passou.
function anota(callback, confere, pronto) {
  const notas = [];
  setTimeout(() => callback((texto) => notas.push(texto)), 1);
  setTimeout(() => setImmediate(() => { confere(notas.join(', ')); pronto(); }), 5);
}

prova('um tick e um job pedidos num callback rodam', (pronto) => {
  anota((nota) => {
    process.nextTick(nota, 'tick');
    queueMicrotask(() => nota('job'));
  }, (notas) => {
    assert.ok(notas.includes('tick'), `o tick devia ter rodado; rodou: ${notas || 'nada'}`);
    assert.ok(notas.includes('job'), `o job devia ter rodado; rodou: ${notas || 'nada'}`);
  }, pronto);
});

const base = { depende: 'um tick e um job pedidos num callback rodam' };

prova('os ticks vêm antes dos jobs', base, (pronto) => {
  anota((nota) => {
    queueMicrotask(() => nota('job'));
    process.nextTick(() => { nota('tick'); process.nextTick(nota, 'tick do tick'); });
  }, (notas) => assert.strictEqual(notas, 'tick, tick do tick, job', `o tick vem antes do job, e o tick do tick também; saiu: ${notas}`), pronto);
});

// Os immediates pedidos até aqui rodam todos antes.
const depoisDeles = (f) => setImmediate(() => setImmediate(f));

prova('depois de cada callback, e não no fim da fase', base, (pronto) => {
  const notas = [];
  const cliente = (nome) => {
    notas.push(nome);
    process.nextTick(() => notas.push(`tick de ${nome}`));
    queueMicrotask(() => notas.push(`job de ${nome}`));
  };
  setImmediate(cliente, 'Ana');
  setImmediate(cliente, 'Beto');
  depoisDeles(() => {
    assert.strictEqual(notas.join(', '), 'Ana, tick de Ana, job de Ana, Beto, tick de Beto, job de Beto',
      `o troco de cada um vem antes do callback seguinte; saiu: ${notas.join(', ')}`);
    pronto();
  });
});

prova('um tick pedido por um job sai antes de o loop andar', base, (pronto) => {
  const notas = [];
  setImmediate(() => queueMicrotask(() => {
    notas.push('job');
    process.nextTick(() => notas.push('tick do job'));
  }));
  setImmediate(() => notas.push('outro callback'));
  depoisDeles(() => {
    assert.strictEqual(notas.join(', '), 'job, tick do job, outro callback',
      `um tick pedido por um job não espera pelo loop; saiu: ${notas.join(', ')}`);
    pronto();
  });
});

prova('cem voltas entre as duas filas', { depende: 'um tick pedido por um job sai antes de o loop andar' }, (pronto) => {
  let voltas = 0, vistas = -1;
  const ida = () => { if (++voltas < 100) queueMicrotask(volta); };
  const volta = () => process.nextTick(ida);
  setImmediate(() => process.nextTick(ida));
  setImmediate(() => { vistas = voltas; });
  depoisDeles(() => {
    assert.strictEqual(vistas, 100, `as duas filas deviam se esvaziar antes do callback seguinte; de 100 voltas, ele viu ${vistas}`);
    pronto();
  });
});
