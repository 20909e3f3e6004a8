// Uma transação que falha não perde nada: nem a que se desfaz, nem a que o processo leva para o túmulo.
// espera: antes 100 50
// espera: falhou SQLITE_CONSTRAINT; depois 100 50
// espera: deu certo: 70 80
// espera: ROLLBACK sem BEGIN: SQLITE_ERROR: cannot rollback - no transaction is active
// espera: morto no meio: SIGKILL; delete: 70 80
// espera: morto no meio: SIGKILL; wal: 70 80
// espera: saiu no meio: 0; 70 80
// espera: savepoint: 71 80
const sqlite = require('sqlite');
const { spawn } = require('child_process');
const arquivo = require('path').join(process.env.TMPDIR || '/tmp', 'transacao.db');

async function saldos(db) {
  return (await db.all('SELECT saldo FROM contas ORDER BY nome')).map((c) => c.saldo).join(' ');
}

async function transfere(db, de, para, quanto) {
  await db.exec('BEGIN');
  try {
    await db.run('UPDATE contas SET saldo = saldo + ? WHERE nome = ?', quanto, para);
    await db.run('UPDATE contas SET saldo = saldo - ? WHERE nome = ?', quanto, de);
    await db.exec('COMMIT');
  } catch (erro) {
    await db.exec('ROLLBACK');
    throw erro;
  }
}

// Um processo que começa uma transação, avisa e some.
function outro(modo, fim) {
  const filho = spawn(process.execPath, ['-e', `
    require('sqlite').open(${JSON.stringify(arquivo)}).then(async (db) => {
      await db.get('PRAGMA journal_mode = ${modo}');
      await db.exec("BEGIN IMMEDIATE; UPDATE contas SET saldo = 0;");
      ${fim}
    })`], { stdio: ['ignore', 'pipe', 'inherit'] });
  filho.stdout.once('data', () => filho.kill('SIGKILL'));
  return new Promise((pronto) => filho.on('close', (codigo, sinal) => pronto(sinal || codigo)));
}

(async () => {
  const db = await sqlite.open(arquivo);
  await db.exec(`CREATE TABLE contas (nome PRIMARY KEY, saldo CHECK (saldo >= 0));
    INSERT INTO contas VALUES ('ana', 100), ('bia', 50)`);
  console.log('antes', await saldos(db));
  const erro = await transfere(db, 'ana', 'bia', 1000).catch((e) => e);
  console.log(`falhou ${erro.code}; depois`, await saldos(db));
  await transfere(db, 'ana', 'bia', 30);
  console.log('deu certo:', await saldos(db));
  await db.exec('ROLLBACK').catch((e) => console.log('ROLLBACK sem BEGIN:', e.message));
  for (const modo of ['delete', 'wal']) {
    const sinal = await outro(modo, "console.log('no meio'); setInterval(() => {}, 1000);");
    console.log(`morto no meio: ${sinal}; ${modo}:`, await saldos(db));
  }
  console.log(`saiu no meio: ${await outro('wal', 'process.exit();')};`, await saldos(db));

  await db.exec('BEGIN; UPDATE contas SET saldo = saldo + 1 WHERE nome = \'ana\'; SAVEPOINT s; DELETE FROM contas; ROLLBACK TO s; COMMIT');
  console.log('savepoint:', await saldos(db));
  await db.close();
})();
