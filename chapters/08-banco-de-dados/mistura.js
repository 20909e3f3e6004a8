// A transação é do banco aberto, e não de quem disse BEGIN.
const sqlite = require('sqlite');

async function principal() {
  const db = await sqlite.open(':memory:');
  await db.exec('CREATE TABLE fiado (nome TEXT)');

  const anota = async (nome) => {
    await db.exec('BEGIN');
    await db.run('INSERT INTO fiado VALUES (?)', nome);
    await db.exec('COMMIT');
  };
  const contam = await Promise.allSettled([anota('Ana'), anota('Bia')]);
  for (const { status, reason } of contam) console.log(status === 'fulfilled' ? 'anotou' : reason.message);
  await db.close();
}

principal();
// espera: anotou
// espera: SQLITE_ERROR: cannot start a transaction within a transaction
