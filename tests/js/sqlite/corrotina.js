// Pedidos feitos dentro de funções async que já acabaram quando a resposta chega.
// espera: 300 respostas
const sqlite = require('sqlite');
let respostas = 0;

async function some(db, i) {
  await null;
  const comando = db.prepare('SELECT ? AS i');
  comando.get(i, (erro, linha) => { if (linha.i === i) respostas++; });
  db.all('SELECT ? AS i', i, (erro, linhas) => { if (linhas[0].i === i) respostas++; });
  db.each('SELECT ? AS i', i, (erro, linha) => { if (linha.i === i) respostas++; }, () => {});
}

(async () => sqlite.open(':memory:'))().then(async (db) => {
  for (let i = 0; i < 100; i++) {
    await some(db, i); // que não espera pelas respostas
    for (let j = 0; j < 300; j++) [j, {}, []].map((x) => ({ x }));
  }
  await db.close();
  console.log(respostas, 'respostas');
});
