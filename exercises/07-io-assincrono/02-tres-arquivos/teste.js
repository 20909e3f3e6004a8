// As chegadas são combinadas: readFile é trocado por um que responde quando o teste quer. Depois de cada passo o teste
// espera um immediate, e assim também conta uma resposta que vem por uma promessa.
const assert = require('assert');
const fs = require('fs');

let waiting = {}, calls = [];
fs.readFile = (name, encoding, callback) => { waiting[name] = callback || encoding; };
fs.readFileSync = (name) => assert.fail(`${name} foi lido com readFileSync, que para o programa inteiro e lê um de cada vez`);

const turn = () => new Promise((resolve) => { setImmediate(resolve); });

function arrive(name, error) {
  const callback = waiting[name];
  delete waiting[name];
  assert.ok(callback, `${name} não foi pedido; os três deviam ser pedidos ao mesmo tempo`);
  callback(error || null, `texto de ${name}`);
  return turn();
}

const emOrdem = require('./exercicio');

function pedir(nomes) {
  waiting = {};
  calls = [];
  return emOrdem(nomes, (error, texts) => calls.push({ error, texts }));
}

prova('pede os três de uma vez', async () => {
  const result = pedir(['a', 'b', 'c']);
  const asked = Object.keys(waiting);
  await turn();
  assert.strictEqual(calls.length, 0, 'pronto foi chamada sem que nenhum tivesse chegado');
  assert.ok(asked.length > 0 || result !== undefined, 'pronto nunca foi chamada: emOrdem ainda não pede nenhum arquivo');
  assert.deepStrictEqual(asked, ['a', 'b', 'c'], `os três deviam ser pedidos ao mesmo tempo; foram pedidos: ${asked.join(', ')}`);
});

prova('espera o último, e só então chama pronto', { depende: 'pede os três de uma vez' }, async () => {
  pedir(['a', 'b', 'c']);
  await arrive('c');
  await arrive('a');
  assert.strictEqual(calls.length, 0, 'pronto foi chamada antes de todos chegarem');
  await arrive('b');
  assert.strictEqual(calls.length, 1, `todos chegaram e pronto devia ter sido chamada uma vez; foi chamada ${calls.length}`);
  assert.strictEqual(calls[0].error, null, 'sem erro, o primeiro argumento de pronto é null');
});

prova('os textos vêm na ordem dos nomes', { depende: 'espera o último, e só então chama pronto' }, async () => {
  pedir(['a', 'b', 'c']);
  await arrive('c');
  await arrive('a');
  await arrive('b');
  assert.deepStrictEqual(calls[0].texts, ['texto de a', 'texto de b', 'texto de c'],
    `os textos deviam estar na ordem dos nomes; vieram: ${Array.from(calls[0].texts).join(', ')}`);
});

prova('um erro é avisado uma vez só', { depende: 'pede os três de uma vez' }, async () => {
  const broken = new Error('quebrado');
  pedir(['x', 'y', 'z']);
  await arrive('y', broken);
  await arrive('x');
  await arrive('z', new Error('outro'));
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
