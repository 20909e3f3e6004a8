async function transfere(db, de, para, quanto) {
  await db.exec('BEGIN');
  try {
    db.run('UPDATE contas SET saldo = saldo - ? WHERE nome = ?', quanto, de);
    db.run('UPDATE contas SET saldo = saldo + ? WHERE nome = ?', quanto, para);
    await db.exec('COMMIT');
  } catch (erro) {
    await db.exec('ROLLBACK');
    throw erro;
  }
}

module.exports = transfere;
