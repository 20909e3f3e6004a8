// Por fora, o que há em padaria.db.
const sqlite = require('sqlite');

async function olha() {
  const db = await sqlite.open('padaria.db');
  const vendas = await db.all('SELECT produto FROM vendas ORDER BY produto');
  const { total } = await db.get('SELECT total FROM caixa');
  console.log(`no arquivo: ${vendas.map(({ produto }) => produto).join(', ')}; ${total} no caixa`);
  await db.close();
}

olha().catch((erro) => console.log('no arquivo:', erro.message));
