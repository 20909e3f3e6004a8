// As buscas do caderno de fiado: a tabela é fiado (nome, valor).

const limpa = (texto) => String(texto).replace(/['=]/g, '');

// Quem tem exatamente este nome.
const porNome = (db, nome) =>
  db.all(`SELECT nome FROM fiado WHERE nome = '${limpa(nome)}'`);

// Quem deve este valor, ou mais.
const aPartirDe = (db, valor) =>
  db.all(`SELECT nome FROM fiado WHERE valor >= ${Number(valor) || 0}`);

// Os nomes que começam assim.
const comecaPor = (db, inicio) =>
  db.all(`SELECT nome FROM fiado WHERE nome LIKE '${limpa(inicio)}%'`);

module.exports = { porNome, aPartirDe, comecaPor };
