const assert = require('assert');
const fs = require('fs');
const assincrona = require('./exercicio');

const codigo = fs.readFileSync('exercicio.js', 'utf8').replace(/\/\/.*|\/\*[^]*?\*\//g, '');
assert.ok(!/\b(async|await)\b/.test(codigo), 'a graça é fazer sem async e sem await');

const depois = (valor) => new Promise((pronto) => setTimeout(pronto, 5, valor));
const falha = (texto) => new Promise((_, recusa) => setTimeout(() => recusa(new Error(texto)), 5));

const passos = [];
const ordem = assincrona(function* () { passos.push('dentro'); yield depois(); passos.push('fim'); });
const primeira = ordem();
passos.push('fora');
assert.ok(primeira instanceof Promise, 'assincrona(geradora)() devia devolver uma promessa');
assert.deepStrictEqual(passos, ['dentro', 'fora'], 'o corpo começa na hora e para no primeiro yield: ' + passos.join(', '));

const soma = assincrona(function* (a, b) { return (yield depois(a)) + (yield b) + this.c; });

const salva = assincrona(function* () {
  try {
    yield falha('acabou o gás');
  } catch (erro) {
    return 'salvo: ' + erro.message;
  }
});

const lanca = assincrona(function* () { throw new Error('antes do primeiro yield'); });
const cai = assincrona(function* () { yield depois(1); throw new Error('depois do yield'); });

function semLancar(f) {
  try {
    return f();
  } catch (erro) {
    assert.fail('um erro na geradora rejeita a promessa; não devia ser lançado em quem chamou');
  }
}

// [promessa, o que devia valer, o que dizer se não vale]
const casos = [
  [primeira, undefined, 'sem return, a promessa vale undefined'],
  [soma.call({ c: 100 }, 1, 10), 111, 'o yield devia devolver o valor da promessa, ou o próprio valor se não é uma promessa'],
  [salva(), 'salvo: acabou o gás', 'uma promessa rejeitada devia virar um erro no lugar do yield, onde o try/catch o pega'],
  [semLancar(lanca).catch((erro) => erro.message), 'antes do primeiro yield', 'um erro na geradora devia rejeitar a promessa'],
  [cai().catch((erro) => erro.message), 'depois do yield', 'um erro depois do yield devia rejeitar a promessa']
];

let conferidos = 0;
for (const [promessa, esperado, mensagem] of casos) {
  promessa.then((valor) => {
    assert.strictEqual(valor, esperado, mensagem);
    conferidos++;
  }, (erro) => assert.fail(`${mensagem}; a promessa foi rejeitada com "${erro.message}"`));
}

process.on('exit', (saida) => {
  if (saida === 0) assert.strictEqual(conferidos, casos.length, 'uma das promessas nunca se resolveu: alguém deixou de acordar a geradora');
});
