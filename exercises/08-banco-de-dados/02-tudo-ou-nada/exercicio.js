// transfere(db, de, para, quanto): a tabela é contas (nome, saldo). Ou as duas contas mudam, ou nenhuma;
// se não deu, a promessa falha com o erro, e o banco fica sem transação aberta.
async function transfere(db, de, para, quanto) {
  // escreva aqui
}

module.exports = transfere;
