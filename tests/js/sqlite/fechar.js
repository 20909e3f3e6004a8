// Fechar espera a fila; o que se pede depois falha; e o que se esquece aberto não segura o programa.
// espera: consulta 1 inserção 1 fechou null
// espera: SQLITE_MISUSE: o banco já foi fechado
// espera: SQLITE_MISUSE: o banco já foi fechado
// espera: SQLITE_MISUSE: o banco já foi fechado
// espera: SQLITE_MISUSE: o banco já foi fechado
// espera: SQLITE_MISUSE: o banco já foi fechado
// espera: SQLITE_MISUSE: o banco já foi fechado
// espera: fechar duas vezes: SQLITE_MISUSE
// espera: o que se gravou está lá: 2
// espera: dentro do each: fechou depois de 3 linhas
// espera: descritores sobrando 0
// espera: interrompido: SQLITE_INTERRUPT 9
// espera: depois dele: 1
// espera: interromper à toa não faz nada
// espera: process.exit não espera a consulta: 3
const sqlite = require('sqlite');
const fs = require('fs');
const arquivo = require('path').join(process.env.TMPDIR || '/tmp', 'fechar.db');
const lento = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 100000) SELECT count(*) AS n FROM c';
const eterno = lento.replace('LIMIT 100000', 'LIMIT 100000000000');
const abertos = () => fs.readdirSync('/proc/self/fd').length;

(async () => {
  const antes = abertos();
  let db = await sqlite.open(arquivo);
  await db.exec('CREATE TABLE t (a)');
  const comando = db.prepare('INSERT INTO t VALUES (?)');
  await comando.run(1);
  const fim = [];
  db.get(lento, (erro, linha) => fim.push('consulta', linha.n > 0 ? 1 : 0));
  comando.run(2, function (erro) { fim.push('inserção', this.changes); });
  await new Promise((pronto) => db.close((erro) => { fim.push('fechou', erro); pronto(); }));
  console.log(...fim);
  const usos = [() => db.get('SELECT 1'), () => db.exec('SELECT 1'), () => comando.run(3), () => comando.finalize(),
    () => db.prepare('SELECT 1').all(), () => db.each('SELECT 1', () => {})];
  for (const uso of usos) await uso().catch((e) => console.log(e.message));
  await new Promise((pronto) => db.close((erro) => { console.log('fechar duas vezes:', erro.code); pronto(); }));

  db = await sqlite.open(arquivo);
  console.log('o que se gravou está lá:', (await db.get('SELECT count(*) AS n FROM t')).n);
  let linhas = 0, fechou;
  await db.each('SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3', () => {
    if (linhas++ === 0) fechou = db.close().then(() => console.log('dentro do each: fechou depois de', linhas, 'linhas'));
  });
  await fechou;
  console.log('descritores sobrando', abertos() - antes);

  db = await sqlite.open(':memory:');
  const preso = db.get(eterno).catch((e) => console.log('interrompido:', e.code, e.errno));
  const insiste = setInterval(() => db.interrupt(), 5); // antes de a consulta começar, interromper não adianta
  await preso;
  clearInterval(insiste);
  console.log('depois dele:', (await db.get('SELECT 1 AS n')).n);
  db.interrupt();
  await db.close();
  db.interrupt();
  console.log('interromper à toa não faz nada');
  const filho = require('child_process').spawnSync(process.execPath, ['-e', `require('sqlite').open(':memory:').then((db) => {
    db.get(${JSON.stringify(eterno)});
    setTimeout(() => process.exit(3), 20);
  })`], { encoding: 'utf8' });
  console.log('process.exit não espera a consulta:', filho.stderr || filho.status);
  await sqlite.open(arquivo); // e este fica aberto
})();
