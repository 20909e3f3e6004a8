const assert = require('assert');
const Fila = require('./exercicio');

function anota() {
  const visto = [];
  return { diz: (nome) => () => visto.push(nome), visto: () => visto.join(', ') || 'ninguém' };
}

prova('todos os que estavam na fila são chamados, na ordem', () => {
  const fila = new Fila(), { diz, visto } = anota();
  ['Ana', 'Beto', 'Carla', 'Davi'].forEach((nome) => fila.push(diz(nome)));
  fila.roda();
  assert.strictEqual(visto(), 'Ana, Beto, Carla, Davi', 'na fila estavam Ana, Beto, Carla e Davi; foram chamados: ' + visto());
});

const BASE = { depende: 'todos os que estavam na fila são chamados, na ordem' };

prova('quem já foi chamado não está mais na fila', BASE, () => {
  const fila = new Fila(), { diz, visto } = anota();
  fila.push(diz('Ana'));
  fila.roda();
  fila.roda();
  assert.strictEqual(visto(), 'Ana', 'com a fila vazia, roda não chama ninguém; foram chamados: ' + visto());
});

prova('quem chega durante a rodada espera a próxima', BASE, () => {
  const fila = new Fila(), { diz, visto } = anota();
  fila.push(() => {
    diz('Ana')();
    fila.push(diz('Beto'));
  });
  fila.roda();
  assert.strictEqual(visto(), 'Ana', 'Beto chegou durante a rodada, e devia esperar a próxima');
  fila.roda();
  assert.strictEqual(visto(), 'Ana, Beto', 'na segunda rodada era a vez de Beto; foram chamados: ' + visto());
});

prova('quem é tirado durante a rodada não é chamado', BASE, () => {
  const fila = new Fila(), { diz, visto } = anota();
  const beto = diz('Beto'), carla = diz('Carla');
  fila.push(() => {
    diz('Ana')();
    fila.remove(beto);
  });
  fila.push(beto);
  fila.push(carla);
  fila.roda();
  assert.strictEqual(visto(), 'Ana, Carla', 'Ana tirou Beto da fila antes da vez dele; foram chamados: ' + visto());
  fila.roda();
  assert.strictEqual(visto(), 'Ana, Carla', 'Beto saiu da fila, e não devia ser chamado nem depois; foram chamados: ' + visto());
});

prova('quem chega no lugar de quem saiu também espera', BASE, () => {
  const fila = new Fila(), { diz, visto } = anota();
  const beto = diz('Beto');
  fila.push(() => {
    diz('Ana')();
    fila.remove(beto);
    fila.push(diz('Davi'));
  });
  fila.push(beto);
  fila.push(diz('Carla'));
  fila.roda();
  assert.strictEqual(visto(), 'Ana, Carla', 'Beto saiu e Davi chegou durante a rodada: Davi devia esperar a próxima; foram chamados: ' + visto());
});

prova('tirar quem já foi, ou quem nunca esteve, não faz nada', BASE, () => {
  const fila = new Fila(), { diz, visto } = anota();
  const ana = diz('Ana'), ninguem = diz('ninguém');
  fila.push(ana);
  fila.push(() => {
    fila.remove(ana);
    fila.remove(ninguem);
    diz('Beto')();
  });
  fila.push(diz('Carla'));
  fila.roda();
  assert.strictEqual(visto(), 'Ana, Beto, Carla', 'Beto tirou quem já tinha saído; foram chamados: ' + visto());
});
