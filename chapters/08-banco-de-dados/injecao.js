// O mesmo pedido, colado no texto e entregue à parte.
const sqlite = require('sqlite');

async function colado(db, nome) {
  return db.all(`SELECT nome, valor FROM fiado WHERE nome = '${nome}'`);
}

async function aParte(db, nome) {
  return db.all('SELECT nome, valor FROM fiado WHERE nome = ?', nome);
}

async function principal() {
  const db = await sqlite.open(':memory:');
  await db.exec(`CREATE TABLE fiado (nome TEXT, valor REAL);
    INSERT INTO fiado VALUES ('Ana', 10), ('Bia', 99), ('Joana d''Arc', 7)`);

  for (const busca of [colado, aParte]) {
    console.log(`${busca.name}:`);
    for (const nome of ['Ana', "x' OR 'a' = 'a", "Joana d'Arc"]) {
      const achou = await busca(db, nome).catch((erro) => [erro.message]);
      console.log(`  ${nome} → ${achou.map((linha) => linha.nome || linha).join(', ') || 'ninguém'}`);
    }
  }
  await db.close();
}

principal();
// espera: colado:
// espera:   Ana → Ana
// espera:   x' OR 'a' = 'a → Ana, Bia, Joana d'Arc
// espera:   Joana d'Arc → SQLITE_ERROR: near "Arc": syntax error
// espera: aParte:
// espera:   Ana → Ana
// espera:   x' OR 'a' = 'a → ninguém
// espera:   Joana d'Arc → Joana d'Arc
