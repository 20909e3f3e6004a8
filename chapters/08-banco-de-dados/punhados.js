// each traz as linhas aos punhados: mil linhas, duas viagens, e o loop respira entre elas.
const sqlite = require('sqlite');

const MIL = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 1000) SELECT x FROM c';

async function principal() {
  const db = await sqlite.open(':memory:');
  const pausas = [];
  let vistas = 0, agendado = false;
  await db.each(MIL, () => {
    vistas++;
    if (agendado) return;
    agendado = true;
    setImmediate(() => { pausas.push(vistas); agendado = false; });
  });
  console.log('o loop respirou depois da linha', pausas[0]);

  const quantas = await db.each(MIL, (erro, linha) => linha.x < 3);
  console.log('false parou na linha', quantas);
  await db.close();
}

principal();
// espera: o loop respirou depois da linha 500
// espera: false parou na linha 3
