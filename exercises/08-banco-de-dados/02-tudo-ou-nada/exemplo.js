const sqlite = require('sqlite');
const transfere = require('./exercicio');

async function principal() {
  const db = await sqlite.open(':memory:');
  await db.exec(`CREATE TABLE contas (nome TEXT PRIMARY KEY, saldo REAL CHECK (saldo >= 0));
    INSERT INTO contas VALUES ('ana', 100), ('bia', 50)`);
  await transfere(db, 'ana', 'bia', 30);
  console.log(await db.all('SELECT * FROM contas'));
  await transfere(db, 'ana', 'bia', 1000).catch((erro) => console.log('falhou:', erro.message));
  console.log(await db.all('SELECT * FROM contas'));
  await db.close();
}

principal();
