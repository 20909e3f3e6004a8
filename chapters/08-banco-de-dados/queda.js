// módulo: recebe o arquivo do banco na linha de comando, e morre de propósito
// Diz quanto há no caixa, e cai no meio de uma transação. Rode duas vezes.
const sqlite = require('sqlite');

async function principal() {
  const db = await sqlite.open(process.argv[2]);
  await db.exec(`CREATE TABLE IF NOT EXISTS caixa (id INTEGER PRIMARY KEY, total REAL);
    INSERT OR IGNORE INTO caixa VALUES (1, 100)`);
  console.log('no começo:', (await db.get('SELECT total FROM caixa')).total);
  await db.exec('BEGIN; UPDATE caixa SET total = 0');
  console.log('no meio:', (await db.get('SELECT total FROM caixa')).total);
  process.kill(process.pid, 'SIGKILL'); // nem callback, nem ROLLBACK, nem close
}

principal();
