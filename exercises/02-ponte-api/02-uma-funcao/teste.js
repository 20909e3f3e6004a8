const assert = require('assert');
const arquivo = require.resolve('./exercicio');

// O módulo, como se ninguém o tivesse pedido ainda.
function novo() {
  delete require.cache[arquivo];
  return require('./exercicio');
}

prova('o módulo é uma função', () => {
  const modulo = novo();
  const veio = typeof modulo === 'object' ? `um objeto com [${Object.keys(modulo).join(', ')}]` : typeof modulo;
  assert.strictEqual(typeof modulo, 'function', `require('./exercicio') devia devolver uma função; devolveu ${veio}`);
});

prova('cumprimenta pelo nome', { depende: 'o módulo é uma função' }, () => {
  assert.strictEqual(novo()('Ana'), 'olá, Ana!', "cumprimenta('Ana') devia devolver 'olá, Ana!'");
});

prova('vezes() começa em 0 e conta', { depende: 'o módulo é uma função' }, () => {
  const cumprimenta = novo();
  assert.strictEqual(typeof cumprimenta.vezes, 'function', 'cumprimenta.vezes devia ser uma função');
  assert.strictEqual(cumprimenta.vezes(), 0, 'antes da primeira chamada, num módulo que acaba de carregar, vezes() devia ser 0');
  cumprimenta('Ana');
  cumprimenta('Beto');
  assert.strictEqual(cumprimenta.vezes(), 2, 'depois de duas chamadas, vezes() devia ser 2');
});

prova('a conta é uma só no programa inteiro', { depende: 'vezes() começa em 0 e conta' }, () => {
  const antes = require('./exercicio').vezes();
  require('./vizinho').cumprimenta('Caio');
  assert.strictEqual(require('./exercicio').vezes(), antes + 1, 'outro arquivo cumprimentou, e a conta não andou');
});

prova('nada vazou para o objeto global', { depende: 'o módulo é uma função' }, () => {
  const antes = Object.keys(globalThis);
  novo()('Ana');
  const novos = Object.keys(globalThis).filter((nome) => !antes.includes(nome));
  assert.deepStrictEqual(novos, [], `estes nomes vazaram para o objeto global: ${novos.join(', ')}`);
});

prova('a conta não está à mostra', { depende: 'vezes() começa em 0 e conta' }, () => {
  const cumprimenta = novo();
  cumprimenta('Ana');
  const aMostra = Object.keys(cumprimenta).filter((nome) => typeof cumprimenta[nome] !== 'function');
  aMostra.forEach((nome) => { cumprimenta[nome] = 1000; });
  assert.strictEqual(cumprimenta.vezes(), 1, `de fora, escreveu-se em cumprimenta.${aMostra[0]}, e a conta mudou`);
});
