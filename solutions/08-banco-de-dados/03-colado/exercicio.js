// As buscas do caderno de fiado: a tabela é fiado (nome, valor).

// Quem tem exatamente este nome.
const porNome = (db, nome) =>
  db.all('SELECT nome FROM fiado WHERE nome = ?', nome);

// Quem deve este valor, ou mais.
const aPartirDe = (db, valor) =>
  db.all('SELECT nome FROM fiado WHERE valor >= ?', valor);

// Os nomes que começam assim.
const comecaPor = (db, inicio) =>
  db.all('SELECT nome FROM fiado WHERE nome LIKE ?', `${inicio}%`);

module.exports = { porNome, aPartirDe, comecaPor };
