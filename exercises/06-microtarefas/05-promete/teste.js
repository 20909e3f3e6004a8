const assert = require('assert');
const util = require('util');
const promete = require('./exercicio');

function depois(...args) {
  const pronto = args.pop();
  if (typeof pronto !== 'function') throw new Error(`f foi chamada sem o callback dela: o último argumento era ${pronto}`);
  setTimeout(pronto, 2, ...args);
}

// O desfecho de uma promessa, em texto; 'pendente' se ela não se decide.
const desfecho = (promessa) => Promise.race([
  Promise.resolve(promessa).then((valor) => `cumprida com ${valor}`, (erro) => `recusada com ${erro && erro.message}`),
  new Promise((pronto) => setTimeout(pronto, 100, 'deixada pendente')),
]);

// util.promisify respeita esta marca numa função; a do aluno não tem por que a conhecer.
const marcada = Object.assign(() => {}, { [util.promisify.custom]: () => {} });

prova('devolve uma função, que devolve uma promessa', () => {
  assert.notStrictEqual(promete(marcada), marcada[util.promisify.custom], 'util.promisify faz o exercício por você: escreva a sua');
  const f = promete(depois);
  assert.strictEqual(typeof f, 'function', 'promete(f) devia devolver uma função');
  assert.ok(f(null, 1) instanceof Promise, 'promete(f)(…) devia devolver uma promessa');
});

const base = { depende: 'devolve uma função, que devolve uma promessa' };

prova('sem erro, o valor cumpre a promessa', base, async () => {
  const fim = await desfecho(promete(depois)(null, 5));
  assert.strictEqual(fim, 'cumprida com 5', `sem erro, e com o valor 5, a promessa devia ser cumprida com 5; ela foi ${fim}`);
});

prova('um erro recusa a promessa', base, async () => {
  const fim = await desfecho(promete(depois)(new Error('quebrou'), 5));
  assert.strictEqual(fim, 'recusada com quebrou', `um erro devia recusar a promessa; ela foi ${fim}`);
});

prova('0, texto vazio e undefined são valores', base, async () => {
  assert.strictEqual(await desfecho(promete(depois)(null, 0)), 'cumprida com 0', 'um valor de 0 cumpre a promessa');
  assert.strictEqual(await desfecho(promete(depois)(undefined, '')), 'cumprida com ', 'sem erro, um texto vazio cumpre a promessa');
  assert.strictEqual(await desfecho(promete(depois)(null)), 'cumprida com undefined', 'sem valor, a promessa se cumpre com undefined');
});

prova('os argumentos e o this chegam a f', base, async () => {
  const jarra = { xicaras: 3, serve(quantas, com, pronto) { pronto(null, `${quantas} de ${this && this.xicaras} ${com}`); } };
  jarra.servida = promete(jarra.serve);
  const valor = await jarra.servida(2, 'com leite');
  assert.strictEqual(valor, '2 de 3 com leite', `jarra.servida(2, 'com leite') devia valer '2 de 3 com leite', com o this da jarra; vale '${valor}'`);
});

prova('cada chamada tem a sua promessa', base, async () => {
  let vezes = 0;
  const f = promete((valor, pronto) => { vezes++; pronto(null, valor); });
  assert.strictEqual(vezes, 0, 'f só se chama quando alguém chama a função devolvida');
  const valores = [await f('um'), await f('dois')];
  assert.deepStrictEqual(valores, ['um', 'dois'], `cada chamada devia ter a sua promessa: 'um' e 'dois'; vieram ${valores.join(' e ')}`);
  assert.strictEqual(vezes, 2, `f devia ser chamada uma vez por chamada; em duas, foi chamada ${vezes}`);
});

prova('se f lança na hora, a promessa é recusada', base, async () => {
  const f = promete(() => { throw new Error('na hora'); });
  let promessa;
  try {
    promessa = f();
  } catch (erro) {
    assert.fail('f lançou, e o erro chegou a quem chamou; devia recusar a promessa');
  }
  assert.strictEqual(await desfecho(promessa), 'recusada com na hora', 'f lançou: a promessa devia ser recusada com esse erro');
});
