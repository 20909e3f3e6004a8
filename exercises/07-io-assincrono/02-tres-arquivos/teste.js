// As chegadas são combinadas: readFile é trocado por um que responde quando o teste quer.
const assert = require('assert');
const fs = require('fs');

let waiting = {}, calls = [];
fs.readFile = (name, encoding, callback) => { waiting[name] = callback || encoding; };

function arrive(name, error) {
  const callback = waiting[name];
  delete waiting[name];
  assert.ok(callback, `${name} não foi pedido; os três deviam ser pedidos ao mesmo tempo`);
  callback(error || null, `texto de ${name}`);
}

const emOrdem = require('./exercicio');

function pedir(nomes) {
  waiting = {};
  calls = [];
  return emOrdem(nomes, (error, texts) => calls.push({ error, texts }));
}

prova('pede os três de uma vez', () => {
  const result = pedir(['a', 'b', 'c']);
  const asked = Object.keys(waiting);
  assert.ok(asked.length > 0 || result !== undefined, 'pronto nunca foi chamada: emOrdem ainda não pede nenhum arquivo');
  assert.deepStrictEqual(asked, ['a', 'b', 'c'], `os três deviam ser pedidos ao mesmo tempo; foram pedidos: ${asked.join(', ')}`);
});

prova('espera o último, e só então chama pronto', { depende: 'pede os três de uma vez' }, () => {
  pedir(['a', 'b', 'c']);
  arrive('c');
  arrive('a');
  assert.strictEqual(calls.length, 0, 'pronto foi chamada antes de todos chegarem');
  arrive('b');
  assert.strictEqual(calls.length, 1, `todos chegaram e pronto devia ter sido chamada uma vez; foi chamada ${calls.length}`);
  assert.strictEqual(calls[0].error, null, 'sem erro, o primeiro argumento de pronto é null');
});

prova('os textos vêm na ordem dos nomes', { depende: 'espera o último, e só então chama pronto' }, () => {
  pedir(['a', 'b', 'c']);
  arrive('c');
  arrive('a');
  arrive('b');
  assert.deepStrictEqual(calls[0].texts, ['texto de a', 'texto de b', 'texto de c'],
    `os textos deviam estar na ordem dos nomes; vieram: ${calls[0].texts.join(', ')}`);
});

prova('um erro é avisado uma vez só', { depende: 'pede os três de uma vez' }, () => {
  const broken = new Error('quebrado');
  pedir(['x', 'y', 'z']);
  arrive('y', broken);
  arrive('x');
  arrive('z', new Error('outro'));
  assert.strictEqual(calls.length, 1, `com erro, pronto é chamada uma vez só; foi chamada ${calls.length}`);
  assert.strictEqual(calls[0].error, broken, 'pronto devia receber o primeiro erro');
});

prova('uma lista vazia também chama pronto', (pronto) => {
  pedir([]);
  setImmediate(() => {
    assert.strictEqual(calls.length, 1, 'com uma lista vazia, pronto também é chamada');
    assert.deepStrictEqual(calls[0].texts, [], 'com uma lista vazia, os textos são []');
    pronto();
  });
});
