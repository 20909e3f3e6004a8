// Uma transação que falha no meio, e não perde nada.
const sqlite = require('sqlite');

async function paga(db, quem, quanto) {
  await db.exec('BEGIN');
  try {
    await db.run('UPDATE caixa SET total = total + ?', quanto);
    await db.run('UPDATE fiado SET valor = valor - ? WHERE nome = ?', quanto, quem);
    await db.exec('COMMIT');
  } catch (erro) {
    await db.exec('ROLLBACK');
    throw erro;
  }
}

async function principal() {
  const db = await sqlite.open(':memory:');
  const estado = () => db.get('SELECT total, valor FROM caixa, fiado');
  await db.exec(`CREATE TABLE caixa (total REAL); INSERT INTO caixa VALUES (100);
    CREATE TABLE fiado (nome TEXT, valor REAL CHECK (valor >= 0)); INSERT INTO fiado VALUES ('Ana', 10)`);

  await paga(db, 'Ana', 4);
  console.log(await estado());
  await paga(db, 'Ana', 50).catch((erro) => console.log(erro.message));
  console.log(await estado());
  await db.close();
}

principal();
// espera: { total: 104, valor: 6 }
// espera: SQLITE_CONSTRAINT: CHECK constraint failed: valor >= 0
// espera: { total: 104, valor: 6 }
