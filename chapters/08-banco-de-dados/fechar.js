// close espera a sua vez na fila do banco, como qualquer pedido.
const sqlite = require('sqlite');

const DEMORA = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 50000) SELECT count(*) AS n FROM c';

async function principal() {
  const db = await sqlite.open(':memory:');
  db.get(DEMORA).then((linha) => console.log('a consulta acabou:', linha.n));
  const fechado = db.close().then(() => console.log('só então fechou'));
  db.get('SELECT 1').catch((erro) => console.log('quem chegou depois:', erro.message));
  console.log('close foi pedido com a consulta em andamento');
  await fechado;
}

principal();
// espera: close foi pedido com a consulta em andamento
// espera: a consulta acabou: 50000
// espera: só então fechou
// espera: quem chegou depois: SQLITE_MISUSE: o banco já foi fechado
