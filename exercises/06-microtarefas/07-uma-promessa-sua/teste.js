const assert = require('assert');

// Nesta classe não se usa Promise: enquanto ela é lida, e na primeira prova, não há nenhuma. A que uma função async
// devolve não diz quem a construiu, e o seu then não funciona.
function semPromise(f) {
  const guardada = globalThis.Promise, { then } = guardada.prototype;
  globalThis.Promise = guardada.prototype.constructor = undefined;
  guardada.prototype.then = () => { throw new Error('este then é o de uma Promise'); };
  try {
    return f();
  } finally {
    globalThis.Promise = guardada.prototype.constructor = guardada;
    guardada.prototype.then = then;
  }
}

const Comanda = semPromise(() => require('./exercicio'));
const cumprida = (valor) => new Comanda((cumpre) => cumpre(valor));
const recusada = (texto) => new Comanda((_, recusa) => recusa(new Error(texto)));

// O que se anotou até as filas da frente esvaziarem.
function notas(monta) {
  const lista = [];
  monta((texto) => { lista.push(texto); });
  return new Promise((pronto) => setImmediate(() => pronto(lista.join(', '))));
}

prova('o executor é chamado já, sem Promise', () => {
  const passos = [];
  assert.strictEqual(typeof Comanda, 'function', 'sem Promise, exercicio.js não exporta uma classe');
  semPromise(() => {
    try {
      new Comanda((cumpre, recusa) => passos.push(typeof cumpre, typeof recusa)).then(() => {});
    } catch (erro) {
      assert.ok(!/Promise|construct/.test(erro.message), `aqui não há Promise, e new Comanda(…).then(…) lançou: ${erro.message}`);
      assert.ok(passos.length > 0, 'o executor devia ser chamado por new Comanda, ali mesmo');
      assert.fail(`sem Promise, new Comanda(…).then(…) lançou: ${erro.message}`);
    }
  });
  assert.deepStrictEqual(passos, ['function', 'function'], 'o executor devia ser chamado com cumpre e recusa');
});

const base = { depende: 'o executor é chamado já, sem Promise' };

prova('then recebe o valor, num job', base, async () => {
  const passos = [];
  cumprida('café').then((valor) => passos.push(valor));
  assert.strictEqual(passos.join(), '', 'a comanda já estava cumprida, e o callback rodou dentro da chamada de then');
  const vez = await notas((nota) => {
    setImmediate(nota, 'o loop andou');
    cumprida('café').then(nota);
    process.nextTick(nota, 'tick');
  });
  assert.strictEqual(vez, 'tick, café, o loop andou', `um job sai depois dos ticks e antes de o loop andar; saiu: ${vez}`);
  assert.strictEqual(passos.join(), 'café', `o then de uma comanda cumprida com café devia receber café; recebeu: ${passos.join() || 'nada'}`);
});

prova('vários esperam pela mesma, e são avisados na ordem', base, async () => {
  let cumpre;
  const mesma = new Comanda((c) => { cumpre = c; });
  const lidas = await notas((nota) => {
    mesma.then((valor) => nota(`Ana: ${valor}`));
    mesma.then((valor) => nota(`Beto: ${valor}`));
    cumpre('pão');
    nota('avisei');
  });
  assert.strictEqual(lidas, 'avisei, Ana: pão, Beto: pão', `cumprir uma pendente manda quem espera para a fila de jobs, na ordem; saiu: ${lidas}`);
});

prova('só o primeiro desfecho vale', base, async () => {
  const lidas = await notas((nota) => {
    new Comanda((cumpre, recusa) => { cumpre('um'); cumpre('dois'); recusa(new Error('três')); })
      .then(nota, (erro) => nota(`recusada: ${erro.message}`));
  });
  assert.strictEqual(lidas, 'um', `só o primeiro desfecho vale: um; saiu: ${lidas}`);
});

prova('o que o callback devolve é o valor da seguinte', base, async () => {
  const lidas = await notas((nota) => {
    const primeira = cumprida(20);
    const segunda = primeira.then((n) => n + 1);
    assert.notStrictEqual(segunda, primeira, 'then devia devolver outra comanda');
    segunda.then((n) => nota(`vale ${n}`));
  });
  assert.strictEqual(lidas, 'vale 21', `o segundo then devia receber o que o primeiro devolveu, 21; saiu: ${lidas || 'nada'}`);
});

const corrente = { depende: 'o que o callback devolve é o valor da seguinte' };

prova('um erro pula até o catch, e depois dele a corrente segue', corrente, async () => {
  const lidas = await notas((nota) => {
    cumprida(1)
      .then(() => { throw new Error('opa'); })
      .then(() => nota('não devia passar por aqui'))
      .catch((erro) => { nota(`peguei ${erro.message}`); return 'segue'; })
      .then((valor) => nota(valor));
  });
  assert.strictEqual(lidas, 'peguei opa, segue', `o erro passa adiante até o catch, e o valor dele segue: peguei opa, segue; saiu: ${lidas || 'nada'}`);
});

prova('um valor passa adiante por um catch', corrente, async () => {
  const lidas = await notas((nota) => { cumprida('bolo').catch(() => 'outro').then(nota); });
  assert.strictEqual(lidas, 'bolo', `um valor passa adiante por um catch sem o tocar; saiu: ${lidas || 'nada'}`);
});

prova('um executor que lança recusa a comanda', base, async () => {
  let comanda;
  try {
    comanda = new Comanda(() => { throw new Error('caiu'); });
  } catch (erro) {
    assert.fail('o executor lançou, e o erro chegou a quem chamou; devia recusar a comanda');
  }
  const lidas = await notas((nota) => { comanda.then(nota, (erro) => nota(`recusada: ${erro.message}`)); });
  assert.strictEqual(lidas, 'recusada: caiu', `um executor que lança recusa a comanda; saiu: ${lidas || 'nada'}`);
});

prova('cumprir com uma comanda é esperar por ela', corrente, async () => {
  const lidas = await notas((nota) => {
    cumprida(1).then(() => cumprida('de dentro')).then((valor) => nota(String(valor)));
    cumprida(1).then(() => recusada('de dentro')).catch((erro) => nota(`recusada: ${erro.message}`));
    new Comanda((cumpre) => cumpre(cumprida('do executor'))).then((valor) => nota(String(valor)));
  });
  for (const parte of ['recusada: de dentro', 'do executor']) {
    assert.ok(lidas.includes(parte), `cumprir com outra comanda é esperar por ela, e ficar com o desfecho dela (${parte}); saiu: ${lidas || 'nada'}`);
  }
});
