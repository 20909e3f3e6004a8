const assert = require('assert');
const fs = require('fs');
const assincrona = require('./exercicio');

const depois = (valor) => new Promise((pronto) => setTimeout(pronto, 5, valor));
const falha = (texto) => new Promise((_, recusa) => setTimeout(() => recusa(new Error(texto)), 5));

// Um teste sobre o que uma promessa vale: o `await` daqui não depende do then de quem a fez.
async function vale(promessa, esperado, mensagem) {
  let valor;
  try {
    valor = await promessa;
  } catch (erro) {
    assert.fail(`${mensagem}; a promessa foi rejeitada com "${erro.message}"`);
  }
  assert.strictEqual(valor, esperado, mensagem);
}

// O mesmo, de uma que devia ser rejeitada.
async function recusa(chamar, esperado, mensagem) {
  let promessa, valor;
  try {
    promessa = chamar();
  } catch (erro) {
    assert.fail('um erro na geradora rejeita a promessa; não devia ser lançado em quem chamou');
  }
  try {
    valor = await promessa;
  } catch (erro) {
    assert.strictEqual(erro.message, esperado, mensagem);
    return;
  }
  assert.fail(`${mensagem}; a promessa foi cumprida com "${valor}"`);
}

prova('sem async e sem await', () => {
  const codigo = fs.readFileSync('exercicio.js', 'utf8').replace(/\/\/.*|\/\*[^]*?\*\//g, '');
  assert.ok(!/\b(async|await)\b/.test(codigo), 'a graça é fazer sem async e sem await');
});

prova('devolve uma promessa, e o corpo começa na hora', async () => {
  const passos = [];
  const primeira = assincrona(function* () { passos.push('dentro'); yield depois(); passos.push('fim'); })();
  passos.push('fora');
  assert.ok(primeira instanceof Promise, 'assincrona(geradora)() devia devolver uma promessa');
  assert.deepStrictEqual(passos, ['dentro', 'fora'], 'o corpo começa na hora e para no primeiro yield: ' + passos.join(', '));
  await vale(primeira, undefined, 'sem return, a promessa vale undefined');
  assert.deepStrictEqual(passos, ['dentro', 'fora', 'fim'], 'depois da promessa, o corpo continua: ' + passos.join(', '));
});

const começa = 'devolve uma promessa, e o corpo começa na hora';

prova('o yield devolve o valor', { depende: começa }, () => {
  const soma = assincrona(function* () { return (yield depois(1)) + (yield 10); });
  return vale(soma(), 11, 'o yield devia devolver o valor da promessa, ou o próprio valor se não é uma promessa');
});

prova('this e os argumentos chegam à geradora', { depende: começa }, () => {
  const soma = assincrona(function* (a, b) { return (yield depois(a)) + b + this.c; });
  return vale(soma.call({ c: 100 }, 1, 10), 111, 'this e os argumentos deviam chegar à geradora');
});

prova('uma rejeição vira um erro no yield', { depende: começa }, () => {
  const salva = assincrona(function* () {
    try {
      yield falha('acabou o gás');
    } catch (erro) {
      return 'salvo: ' + erro.message;
    }
  });
  return vale(salva(), 'salvo: acabou o gás',
    'uma promessa rejeitada devia virar um erro no lugar do yield, onde o try/catch o pega');
});

prova('um erro antes do primeiro yield rejeita', { depende: começa }, () =>
  recusa(assincrona(function* () { throw new Error('antes do primeiro yield'); }),
    'antes do primeiro yield', 'um erro na geradora devia rejeitar a promessa'));

prova('um erro depois do yield rejeita', { depende: começa }, () =>
  recusa(assincrona(function* () { yield depois(1); throw new Error('depois do yield'); }),
    'depois do yield', 'um erro depois do yield devia rejeitar a promessa'));
