const assert = require('assert');
const criarRequire = require('./exercicio');

const TROCA = 'devolve o module.exports que o módulo trocou';
const UMA = 'roda cada arquivo uma vez só';

prova('devolve os exports que o módulo preencheu', () => {
  const pedir = criarRequire({ a(require, module, exports) { exports.nome = 'a'; } });
  assert.deepStrictEqual(pedir('a'), { nome: 'a' }, "require('a') devia devolver { nome: 'a' }");
});

prova(TROCA, { depende: 'devolve os exports que o módulo preencheu' }, () => {
  const pedir = criarRequire({ f(require, module) { module.exports = () => 42; } });
  assert.strictEqual(typeof pedir('f'), 'function', 'o módulo trocou module.exports por uma função, e veio outra coisa');
  assert.strictEqual(typeof pedir('f'), 'function', 'da segunda vez devia vir a mesma função que da primeira');
});

prova(UMA, { depende: 'devolve os exports que o módulo preencheu' }, () => {
  let vezes = 0;
  const pedir = criarRequire({ a(require, module, exports) { vezes++; exports.vez = vezes; } });
  const primeiro = pedir('a');
  assert.strictEqual(pedir('a'), primeiro, 'os dois pedidos deviam devolver o mesmo objeto');
  assert.strictEqual(vezes, 1, `o arquivo devia rodar uma vez; rodou ${vezes}`);
});

prova('um módulo pede outro', { depende: UMA }, () => {
  const pedir = criarRequire({
    a(require, module, exports) { exports.soma = require('b').n + require('b').n; },
    b(require, module, exports) { exports.n = 21; }
  });
  assert.strictEqual(pedir('a').soma, 42, "'a' devia conseguir pedir 'b' com o require que recebeu");
});

prova('num ciclo, vem o que há até agora', { depende: 'um módulo pede outro' }, () => {
  let visto;
  const pedir = criarRequire({
    a(require, module, exports) { exports.cedo = 1; require('b'); exports.tarde = 2; },
    b(require) { visto = Object.keys(require('a')).join(); }
  });
  try {
    pedir('a');
  } catch (erro) {
    assert.ok(!(erro instanceof RangeError), 'o ciclo não terminou: a e b se pediram até a pilha acabar');
    throw erro;
  }
  assert.strictEqual(visto, 'cedo', `em b, os exports de a deviam ter só 'cedo'; tinham: ${visto}`);
});

prova('um módulo que falha não fica guardado', { depende: UMA }, () => {
  let vezes = 0;
  const pedir = criarRequire({
    a(require, module, exports) {
      vezes++;
      if (vezes === 1) throw new Error('de propósito');
      exports.vez = vezes;
    }
  });
  assert.throws(() => pedir('a'), /de propósito/, 'o erro do módulo devia chegar a quem pediu');
  assert.deepStrictEqual(pedir('a'), { vez: 2 }, 'depois de uma falha, o próximo pedido devia rodar o módulo de novo');
});

prova('um nome que não há', { depende: 'devolve os exports que o módulo preencheu' }, () => {
  let erro;
  try { criarRequire({})('nada'); } catch (e) { erro = e; }
  assert.ok(erro instanceof Error, "um nome que não há devia lançar um Error");
  assert.strictEqual(erro.code, 'MODULE_NOT_FOUND', `o code devia ser 'MODULE_NOT_FOUND'; é ${erro.code} (${erro.message})`);
});

prova('dois programas não dividem o cache', { depende: UMA }, () => {
  const disco = { a(require, module, exports) { exports.x = 1; } };
  assert.notStrictEqual(criarRequire(disco)('a'), criarRequire(disco)('a'),
    'cada criarRequire devia ter a sua própria tabela');
});
