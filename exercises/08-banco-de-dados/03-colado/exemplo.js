const sqlite = require('sqlite');
const { porNome, aPartirDe, comecaPor } = require('./exercicio');

async function principal() {
  const db = await sqlite.open(':memory:');
  await db.exec(`CREATE TABLE fiado (nome TEXT, valor REAL);
    INSERT INTO fiado VALUES ('Ana', 10), ('Bia', 99), ('Joana d''Arc', 7)`);

  const mostra = (pedido, busca) => busca.then(
    (linhas) => console.log(`${pedido} → ${linhas.map((linha) => linha.nome).join(', ') || 'ninguém'}`),
    (erro) => console.log(`${pedido} → ${erro.message}`));
  await mostra('Ana', porNome(db, 'Ana'));
  await mostra("Joana d'Arc", porNome(db, "Joana d'Arc"));
  await mostra("x' OR 'a' = 'a", porNome(db, "x' OR 'a' = 'a"));
  await mostra('a partir de 50', aPartirDe(db, 50));
  await mostra('a partir de 50 OR 1 = 1', aPartirDe(db, '50 OR 1 = 1'));
  await mostra('começa por J', comecaPor(db, 'J'));
  await db.close();
}

principal();
