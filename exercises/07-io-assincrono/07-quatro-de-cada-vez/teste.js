// As tarefas acabam quando o teste manda: nada aqui depende do relógio.
const assert = require('assert');
const comLimite = require('./exercicio');

let begun, ends, results;

function serve(limit, names) {
  begun = [];
  ends = {};
  results = [];
  const orders = names.map((name) => (fim) => {
    begun.push(name);
    ends[name] = () => fim(`prato ${name}`);
  });
  comLimite(limit, orders, (list) => results.push(list));
}

const seen = () => begun.join(', ') || 'nenhuma';

prova('com cinco tarefas e limite quatro, quatro começam', () => {
  serve(4, ['a', 'b', 'c', 'd', 'e']);
  assert.deepStrictEqual(begun, ['a', 'b', 'c', 'd'], `deviam começar a, b, c e d, e a quinta esperar; começaram: ${seen()}`);
});

prova('a quinta começa assim que uma acaba', { depende: 'com cinco tarefas e limite quatro, quatro começam' }, () => {
  serve(4, ['a', 'b', 'c', 'd', 'e']);
  ends.c();
  assert.deepStrictEqual(begun, ['a', 'b', 'c', 'd', 'e'], `c acabou e vagou um lugar: a quinta devia começar já; começaram: ${seen()}`);
});

prova('nunca andam mais do que o limite', { depende: 'com cinco tarefas e limite quatro, quatro começam' }, () => {
  serve(2, ['a', 'b', 'c', 'd', 'e']);
  ends.b();
  assert.deepStrictEqual(begun, ['a', 'b', 'c'], `com limite 2, b acabou e só c devia começar; começaram: ${seen()}`);
  ends.a();
  ends.c();
  assert.deepStrictEqual(begun, ['a', 'b', 'c', 'd', 'e'], `a e c acabaram: d e e deviam começar; começaram: ${seen()}`);
});

prova('os resultados vêm na ordem das tarefas, uma vez só', { depende: 'a quinta começa assim que uma acaba' }, () => {
  serve(4, ['a', 'b', 'c', 'd', 'e']);
  for (const name of ['d', 'a', 'e', 'c']) ends[name]();
  assert.strictEqual(results.length, 0, 'pronto foi chamada antes de todas acabarem');
  ends.b();
  assert.strictEqual(results.length, 1, `todas acabaram: pronto devia ter sido chamada uma vez; foi chamada ${results.length}`);
  assert.deepStrictEqual(results[0], ['prato a', 'prato b', 'prato c', 'prato d', 'prato e'], 'os resultados deviam vir na ordem das tarefas');
});

prova('menos tarefas do que o limite', { depende: 'com cinco tarefas e limite quatro, quatro começam' }, () => {
  serve(4, ['a', 'b']);
  ends.b();
  ends.a();
  assert.deepStrictEqual(results, [['prato a', 'prato b']], 'com duas tarefas e limite quatro, pronto devia vir depois das duas');
});

prova('tarefas que acabam na hora também contam', () => {
  let got;
  comLimite(2, [1, 2, 3, 4, 5].map((n) => (fim) => fim(n * n)), (list) => { got = list; });
  assert.deepStrictEqual(got, [1, 4, 9, 16, 25], 'cinco tarefas que chamam fim na hora');
});

prova('uma lista vazia também chama pronto', (pronto) => {
  comLimite(4, [], (list) => {
    assert.deepStrictEqual(list, [], 'sem tarefas, os resultados são []');
    pronto();
  });
});
