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
  const pedir = criarRequire({ uma(require, module, exports) { vezes++; exports.vez = vezes; } });
  const primeiro = pedir('uma');
  assert.strictEqual(pedir('uma'), primeiro, 'os dois pedidos deviam devolver o mesmo objeto');
  assert.strictEqual(vezes, 1, `o arquivo devia rodar uma vez; rodou ${vezes}`);
});

prova('um módulo pede outro', { depende: UMA }, () => {
  const pedir = criarRequire({
    dobro(require, module, exports) { exports.soma = require('metade').n + require('metade').n; },
    metade(require, module, exports) { exports.n = 21; }
  });
  assert.strictEqual(pedir('dobro').soma, 42, "'dobro' devia conseguir pedir 'metade' com o require que recebeu");
});

prova('num ciclo, vem o que há até agora', { depende: 'um módulo pede outro' }, () => {
  let visto;
  const pedir = criarRequire({
    galinha(require, module, exports) { exports.cedo = 1; require('ovo'); exports.tarde = 2; },
    ovo(require) { visto = Object.keys(require('galinha')).join(); }
  });
  try {
    pedir('galinha');
  } catch (erro) {
    assert.ok(!(erro instanceof RangeError), 'o ciclo não terminou: a galinha e o ovo se pediram até a pilha acabar');
    throw erro;
  }
  assert.strictEqual(visto, 'cedo', `no ovo, os exports da galinha deviam ter só 'cedo'; tinham: ${visto}`);
});

prova('num ciclo, vem o exports que já foi trocado', { depende: 'num ciclo, vem o que há até agora' }, () => {
  let visto;
  const pedir = criarRequire({
    pinto(require, module) { module.exports = () => 'piu'; require('casca'); },
    casca(require) { visto = typeof require('pinto'); }
  });
  pedir('pinto');
  assert.strictEqual(visto, 'function', `o módulo trocou module.exports por uma função antes do ciclo, e quem o pediu viu: ${visto}`);
});

prova('um módulo que falha não fica guardado', { depende: UMA }, () => {
  let vezes = 0;
  const pedir = criarRequire({
    falha(require, module, exports) {
      vezes++;
      if (vezes === 1) throw new Error('de propósito');
      exports.vez = vezes;
    }
  });
  assert.throws(() => pedir('falha'), /de propósito/, 'o erro do módulo devia chegar a quem pediu');
  assert.deepStrictEqual(pedir('falha'), { vez: 2 }, 'depois de uma falha, o próximo pedido devia rodar o módulo de novo');
});

prova('um nome que não há', { depende: 'devolve os exports que o módulo preencheu' }, () => {
  let erro;
  try { criarRequire({})('nada'); } catch (e) { erro = e; }
  assert.ok(erro instanceof Error, "um nome que não há devia lançar um Error");
  assert.strictEqual(erro.code, 'MODULE_NOT_FOUND', `o code devia ser 'MODULE_NOT_FOUND'; é ${erro.code} (${erro.message})`);
});

prova('dois programas não dividem o cache', { depende: UMA }, () => {
  const disco = { disco(require, module, exports) { exports.x = 1; } };
  assert.notStrictEqual(criarRequire(disco)('disco'), criarRequire(disco)('disco'),
    'cada criarRequire devia ter a sua própria tabela');
});
