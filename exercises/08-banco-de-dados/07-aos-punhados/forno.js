// Cem mil medidas numa tabela. Roda a função que lhe dão.
const sqlite = require('sqlite');

const MEDIDAS = `CREATE TABLE medidas (id INTEGER PRIMARY KEY, grau REAL);
  WITH RECURSIVE m(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM m LIMIT 100000)
  INSERT INTO medidas SELECT id, (id * 7919) % 1000 FROM m`;

module.exports = async (maiorSubida) => {
  const db = await sqlite.open(':memory:');
  await db.exec(MEDIDAS);
  console.log('a maior subida tem', await maiorSubida(db), 'medidas');
  await db.close();
};
