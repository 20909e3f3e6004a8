// As tarefas acabam quando o teste manda: nada aqui depende do relógio. Depois de cada passo espera-se um immediate, e
// assim também conta quem usa promessas.
const assert = require('assert');
const comLimite = require('./exercicio');

let begun, ends, results;

const turn = () => new Promise((resolve) => { setImmediate(resolve); });

function serve(limit, names) {
  begun = [];
  ends = {};
  results = [];
  const orders = names.map((name) => (fim) => {
    begun.push(name);
    ends[name] = () => { fim(`prato ${name}`); return turn(); };
  });
  comLimite(limit, orders, (list) => results.push(list));
  return turn();
}

const seen = () => begun.join(', ') || 'nenhuma';

prova('com cinco tarefas e limite quatro, quatro começam', async () => {
  await serve(4, ['a', 'b', 'c', 'd', 'e']);
  assert.deepStrictEqual(begun, ['a', 'b', 'c', 'd'], `deviam começar a, b, c e d, e a quinta esperar; começaram: ${seen()}`);
});

prova('a quinta começa assim que uma acaba', { depende: 'com cinco tarefas e limite quatro, quatro começam' }, async () => {
  await serve(4, ['a', 'b', 'c', 'd', 'e']);
  await ends.c();
  assert.deepStrictEqual(begun, ['a', 'b', 'c', 'd', 'e'], `c acabou e vagou um lugar: a quinta devia começar já; começaram: ${seen()}`);
});

prova('nunca andam mais do que o limite', { depende: 'com cinco tarefas e limite quatro, quatro começam' }, async () => {
  await serve(2, ['a', 'b', 'c', 'd', 'e']);
  assert.deepStrictEqual(begun, ['a', 'b'], `com limite 2, deviam começar a e b; começaram: ${seen()}`);
  await ends.b();
  assert.deepStrictEqual(begun, ['a', 'b', 'c'], `com limite 2, b acabou e só c devia começar; começaram: ${seen()}`);
  await ends.a();
  await ends.c();
  assert.deepStrictEqual(begun, ['a', 'b', 'c', 'd', 'e'], `a e c acabaram: d e e deviam começar; começaram: ${seen()}`);
});

prova('os resultados vêm na ordem das tarefas, uma vez só', { depende: 'a quinta começa assim que uma acaba' }, async () => {
  await serve(4, ['a', 'b', 'c', 'd', 'e']);
  for (const name of ['d', 'a', 'e', 'c']) await ends[name]();
  assert.strictEqual(results.length, 0, 'pronto foi chamada antes de todas acabarem');
  await ends.b();
  assert.strictEqual(results.length, 1, `todas acabaram: pronto devia ter sido chamada uma vez; foi chamada ${results.length}`);
  assert.deepStrictEqual(results[0], ['prato a', 'prato b', 'prato c', 'prato d', 'prato e'], 'os resultados deviam vir na ordem das tarefas');
});

prova('menos tarefas do que o limite', { depende: 'com cinco tarefas e limite quatro, quatro começam' }, async () => {
  await serve(4, ['a', 'b']);
  await ends.b();
  await ends.a();
  assert.deepStrictEqual(results, [['prato a', 'prato b']], 'com duas tarefas e limite quatro, pronto devia vir depois das duas');
});

prova('tarefas que acabam na hora também contam', async () => {
  let got;
  comLimite(2, [1, 2, 3, 4, 5].map((n) => (fim) => fim(n * n)), (list) => { got = list; });
  await turn();
  assert.deepStrictEqual(got, [1, 4, 9, 16, 25], 'cinco tarefas que chamam fim na hora');
});

prova('uma lista vazia também chama pronto', (pronto) => {
  comLimite(4, [], (list) => {
    assert.deepStrictEqual(list, [], 'sem tarefas, os resultados são []');
    pronto();
  });
});
