async function transfere(db, de, para, quanto) {
  await db.exec('BEGIN');
  try {
    await soma(db, de, -quanto);
    await soma(db, para, quanto);
    await db.exec('COMMIT');
  } catch (erro) {
    await db.exec('ROLLBACK');
    throw erro;
  }
}

async function soma(db, nome, quanto) {
  const { changes } = await db.run(`UPDATE contas SET saldo = saldo + ${quanto} WHERE nome = '${nome}'`);
  if (changes === 0) throw new Error(`a conta ${nome} não existe`);
}

module.exports = transfere;
