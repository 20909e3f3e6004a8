async function transfere(db, de, para, quanto) {
  await soma(db, de, -quanto);
  try {
    await soma(db, para, quanto);
  } catch (erro) {
    await soma(db, de, quanto);
    throw erro;
  }
}

async function soma(db, nome, quanto) {
  const { changes } = await db.run('UPDATE contas SET saldo = saldo + ? WHERE nome = ?', quanto, nome);
  if (changes === 0) throw new Error(`a conta ${nome} não existe`);
}

module.exports = transfere;
