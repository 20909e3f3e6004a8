// As buscas do caderno de fiado: a tabela é fiado (nome, valor).

const aspas = (valor) => `'${String(valor).replace(/'/g, "''")}'`;

const porNome = (db, nome) =>
  db.all(`SELECT nome FROM fiado WHERE nome = ${aspas(nome)}`);

const aPartirDe = (db, valor) =>
  db.all(`SELECT nome FROM fiado WHERE valor >= ${aspas(valor)}`);

const comecaPor = (db, inicio) =>
  db.all(`SELECT nome FROM fiado WHERE nome LIKE ${aspas(inicio + '%')}`);

module.exports = { porNome, aPartirDe, comecaPor };
