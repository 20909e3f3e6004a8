// A cozinha é vigiada: anota-se quando alguém cozinha, e quando cada coisa acontece.
const assert = require('assert');
const cozinha = require('./cozinha');

let cozidos = [];
cozinha.cozinhar = (nome) => {
  cozidos.push(nome);
  return `${nome} quentinho`;
};

const { pedirNoBalcao, pedirComSenha } = require('./exercicio');

prova('no balcão, quando a função devolve, o prato está pronto', () => {
  cozidos = [];
  const prato = pedirNoBalcao('pão');
  assert.strictEqual(prato, 'pão quentinho', `pedirNoBalcao devia devolver o prato; devolveu ${prato}`);
  assert.deepStrictEqual(cozidos, ['pão'], 'no balcão, cozinhar devia ter sido chamada uma vez, com "pão"');
});

prova('com senha, a função devolve um número', () => {
  const senha = pedirComSenha('bolo', () => {});
  assert.strictEqual(typeof senha, 'number', `pedirComSenha devia devolver uma senha, que é um número; devolveu ${senha}`);
});

prova('com senha, nada acontece antes de a função devolver', { depende: 'com senha, a função devolve um número' }, () => {
  let chamadas = 0;
  cozidos = [];
  pedirComSenha('bolo', () => chamadas++);
  assert.strictEqual(chamadas, 0, 'pronto foi chamada antes de pedirComSenha devolver: isso ainda é síncrono');
  assert.deepStrictEqual(cozidos, [], 'o bolo foi cozido antes de pedirComSenha devolver: quem pediu ficou esperando');
});

prova('depois, pronto recebe a senha e o prato, uma vez', { depende: 'com senha, a função devolve um número' }, (pronto) => {
  const chegou = [];
  const senhas = ['pastel', 'doce'].map((nome) => pedirComSenha(nome, (qual, prato) => chegou.push(`${qual}: ${prato}`)));
  assert.strictEqual(senhas[1], senhas[0] + 1, `cada pedido devia ter a sua senha, uma a mais que a anterior; vieram ${senhas.join(' e ')}`);
  setTimeout(() => {
    assert.deepStrictEqual(chegou, [`${senhas[0]}: pastel quentinho`, `${senhas[1]}: doce quentinho`],
      `pronto devia receber a senha e o prato de cada pedido, uma vez; recebeu ${chegou.join(', ') || 'nada'}`);
    const destes = cozidos.filter((nome) => nome === 'pastel' || nome === 'doce');
    assert.deepStrictEqual(destes, ['pastel', 'doce'],
      `cada prato devia ter sido cozido uma vez, por cozinhar; destes dois, a cozinha fez: ${destes.join(', ') || 'nada'}`);
    pronto();
  }, 200);
});
