// As buscas do caderno de fiado: a tabela é fiado (nome, valor).

const todos = async (db, serve) => (await db.all('SELECT nome, valor FROM fiado')).filter(serve);

const porNome = (db, nome) => todos(db, (linha) => linha.nome === nome);
const aPartirDe = (db, valor) => todos(db, (linha) => linha.valor >= valor);
const comecaPor = (db, inicio) => todos(db, (linha) => linha.nome.startsWith(inicio));

module.exports = { porNome, aPartirDe, comecaPor };
