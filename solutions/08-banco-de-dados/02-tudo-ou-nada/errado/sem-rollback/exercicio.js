// transfere(db, de, para, quanto): a tabela é contas (nome, saldo). Ou as duas contas mudam, ou nenhuma;
// se não deu, a promessa falha com o erro, e o banco fica sem transação aberta.
async function transfere(db, de, para, quanto) {
  await db.exec('BEGIN');
  await soma(db, de, -quanto);
  await soma(db, para, quanto);
  await db.exec('COMMIT');
}

async function soma(db, nome, quanto) {
  const { changes } = await db.run('UPDATE contas SET saldo = saldo + ? WHERE nome = ?', quanto, nome);
  if (changes === 0) throw new Error(`a conta ${nome} não existe`);
}

module.exports = transfere;
