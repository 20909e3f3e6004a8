const assert = require('assert');
const sqlite = require('sqlite');
const transfere = require('./exercicio');

// «presa» não deixa tirar, e «cheia» não deixa pôr: a falha vem depois de qualquer pergunta que se faça antes.
async function banco() {
  const db = await sqlite.open(':memory:');
  await db.exec(`CREATE TABLE contas (nome TEXT PRIMARY KEY, saldo REAL CHECK (saldo >= 0));
    INSERT INTO contas VALUES ('ana', 100), ('bia', 50), ('presa', 100), ('cheia', 100);
    CREATE TRIGGER tira BEFORE UPDATE ON contas WHEN old.nome = 'presa' AND new.saldo < old.saldo
      BEGIN SELECT RAISE(ABORT, 'a conta está presa'); END;
    CREATE TRIGGER poe BEFORE UPDATE ON contas WHEN old.nome LIKE 'cheia%' AND new.saldo > old.saldo
      BEGIN SELECT RAISE(ABORT, 'a conta está cheia'); END`);
  return db;
}

const INICIO = 'ana 100, bia 50, presa 100, cheia 100';

async function saldos(db) {
  const contas = await db.all('SELECT nome, saldo FROM contas ORDER BY rowid');
  return contas.map(({ nome, saldo }) => `${nome} ${saldo}`).join(', ');
}

// O erro com que a transferência falhou; se ela não falhou, é isso que o teste diz.
async function falha(db, de, para, quanto) {
  let erro;
  await transfere(db, de, para, quanto).catch((e) => { erro = e; });
  assert.ok(erro instanceof Error,
    `transfere(db, '${de}', '${para}', ${quanto}) devia falhar, e quem chamou devia receber o erro; a promessa deu certo`);
  return erro;
}

async function nadaMudou(db, caso, antes = INICIO) {
  assert.strictEqual(await saldos(db), antes, `${caso}: nenhum saldo devia mudar`);
}

prova('uma transferência que dá certo muda as duas contas', async () => {
  const db = await banco();
  await transfere(db, 'ana', 'bia', 30);
  assert.strictEqual(await saldos(db), 'ana 70, bia 80, presa 100, cheia 100', 'depois de passar 30 de ana para bia');
});

prova('sem saldo, quem chamou recebe o erro do banco', async () => {
  const db = await banco();
  const erro = await falha(db, 'ana', 'bia', 1000);
  assert.strictEqual(erro.code, 'SQLITE_CONSTRAINT', `o erro devia ser o do banco, SQLITE_CONSTRAINT; veio: ${erro.message}`);
});

prova('depois de uma falha, a próxima transferência funciona', { depende: 'sem saldo, quem chamou recebe o erro do banco' }, async () => {
  const db = await banco();
  await falha(db, 'ana', 'cheia', 10);
  await transfere(db, 'ana', 'bia', 30).catch((erro) => {
    assert.fail(`a transação da que falhou ficou aberta: a seguinte deu «${erro.message}»`);
  });
});

prova('uma falha no meio não muda conta nenhuma', { depende: 'sem saldo, quem chamou recebe o erro do banco' }, async () => {
  const db = await banco();
  await falha(db, 'ana', 'bia', 1000);
  await nadaMudou(db, 'ana não tem 1000');
  const outro = await banco();
  await falha(outro, 'ana', 'cheia', 10);
  await nadaMudou(outro, 'não se pôde pôr em cheia');
  const terceiro = await banco();
  await falha(terceiro, 'presa', 'bia', 10);
  await nadaMudou(terceiro, 'não se pôde tirar de presa');
});

// Devolver o dinheiro com outro UPDATE não serve: esse também pode falhar. Não se repõe em «cheia» nem se retira de «presa».
prova('desfaz mesmo o que não se pode repor', { depende: 'uma falha no meio não muda conta nenhuma' }, async () => {
  const db = await banco();
  await db.run("INSERT INTO contas VALUES ('cheia também', 100)");
  await falha(db, 'cheia', 'cheia também', 10);
  await nadaMudou(db, 'não se pôde pôr em cheia também, nem repor em cheia', `${INICIO}, cheia também 100`);
  const outro = await banco();
  await falha(outro, 'ana', 'presa', 1000);
  await nadaMudou(outro, 'ana não tem 1000, e não se pôde retirar de presa');
});

prova('um nome de conta não é um pedaço do comando', { depende: 'uma transferência que dá certo muda as duas contas' }, async () => {
  const db = await banco();
  await db.run('INSERT INTO contas VALUES (?, 5)', "d'Ávila");
  await transfere(db, 'ana', "d'Ávila", 30).catch((erro) => {
    assert.fail(`passar 30 de ana para d'Ávila devia dar certo; veio: ${erro.message}`);
  });
  assert.strictEqual(await saldos(db), "ana 70, bia 50, presa 100, cheia 100, d'Ávila 35", "depois de passar 30 de ana para d'Ávila");
});

prova('uma conta que não existe é uma falha, e nada muda', { depende: 'uma falha no meio não muda conta nenhuma' }, async () => {
  const db = await banco();
  await falha(db, 'ana', 'ninguém', 10);
  await nadaMudou(db, 'a conta ninguém não existe');
  await falha(db, 'ninguém', 'bia', 10);
  await nadaMudou(db, 'a conta ninguém não existe');
});

prova('o que a transferência gravou está gravado', { depende: 'uma transferência que dá certo muda as duas contas' }, async () => {
  const db = await banco();
  await transfere(db, 'ana', 'bia', 30);
  await db.exec('ROLLBACK').catch(() => {});
  assert.strictEqual(await saldos(db), 'ana 70, bia 80, presa 100, cheia 100', 'a transferência devia terminar com COMMIT');
});
