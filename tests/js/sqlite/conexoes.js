// Dois bancos abertos no mesmo arquivo: quem espera, quem desiste, e o WAL, em que ler não espera.
// espera: trancado, sem espera: SQLITE_BUSY 5 SQLITE_BUSY: database is locked
// espera: enquanto isso o loop anda: true
// espera: com espera, a vez chegou: 2
// espera: dois escritores que já leram: SQLITE_BUSY 517
// espera: trancado por outro processo: SQLITE_BUSY
// espera: diário wal
// espera: o leitor vê o que havia: 0
// espera: e depois do COMMIT: 1
// espera: leitor com a consulta a meio, escritor grava: 3000 linhas, 1001 gravadas
const sqlite = require('sqlite');
const { spawn } = require('child_process');
const arquivo = require('path').join(process.env.TMPDIR || '/tmp', 'conexoes.db');
const quantas = async (db) => (await db.get('SELECT count(*) AS n FROM t')).n;

(async () => {
  const a = await sqlite.open(arquivo, { timeout: 0 }), b = await sqlite.open(arquivo, { timeout: 0 });
  const paciente = await sqlite.open(arquivo, { timeout: 60000 });
  await a.exec('CREATE TABLE t (a)');
  await a.exec('BEGIN IMMEDIATE; INSERT INTO t VALUES (1)');
  await b.run('INSERT INTO t VALUES (2)').catch((e) => console.log('trancado, sem espera:', e.code, e.errno, e.message));
  const espera = paciente.run('INSERT INTO t VALUES (2)'); // ocupa uma thread da equipe até conseguir
  await new Promise((pronto) => setTimeout(pronto, 20));
  console.log('enquanto isso o loop anda:', (await a.get('SELECT 1 AS um')).um === 1);
  await a.exec('COMMIT');
  await espera;
  console.log('com espera, a vez chegou:', await quantas(b));

  // No WAL, quem leu antes de outro gravar já não pode gravar: esperar não adianta, e o SQLite não espera.
  console.log('dois escritores que já leram:', await (async () => {
    await a.get('PRAGMA journal_mode = wal');
    await paciente.exec('BEGIN');
    await quantas(paciente);
    await b.run('DELETE FROM t');
    const erro = await paciente.run('INSERT INTO t VALUES (3)').catch((e) => e);
    await paciente.exec('ROLLBACK');
    return `${erro.code} ${erro.extended}`;
  })());
  const filho = spawn(process.execPath, ['-e', `require('sqlite').open(${JSON.stringify(arquivo)}).then(async (db) => {
    await db.exec('BEGIN IMMEDIATE');
    console.log('trancado');
    process.stdin.resume().on('end', () => db.close());
  })`], { stdio: ['pipe', 'pipe', 'inherit'] });
  await new Promise((pronto) => filho.stdout.once('data', pronto));
  console.log('trancado por outro processo:', await a.run('INSERT INTO t VALUES (4)').catch((e) => e.code));
  filho.stdin.end();
  await new Promise((pronto) => filho.on('close', pronto));

  console.log('diário', (await a.get('PRAGMA journal_mode')).journal_mode);
  await a.exec('BEGIN IMMEDIATE; INSERT INTO t VALUES (1)');
  console.log('o leitor vê o que havia:', await quantas(b));
  await a.exec('COMMIT');
  console.log('e depois do COMMIT:', await quantas(b));

  let gravadas = 1;
  const insere = a.prepare('INSERT INTO t VALUES (?)'), feitas = [];
  const lidas = await b.each('WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 3000) SELECT x, (SELECT count(*) FROM t) AS n FROM c',
    (erro, linha) => {
      if (linha.n !== 1) throw new Error('o leitor viu o meio: ' + linha.n);
      if (linha.x % 3 === 0) feitas.push(insere.run(linha.x).then(() => gravadas++));
    });
  await Promise.all(feitas);
  console.log('leitor com a consulta a meio, escritor grava:', lidas, 'linhas,', gravadas, 'gravadas');
  for (const db of [a, b, paciente]) await db.close();
})();
