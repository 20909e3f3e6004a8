const sqlite = require('sqlite');

const TEMPO = 200; // ms

// Uma consulta quer escrever num arquivo que outro trancou: espera o prazo e desiste.
const abre = () => sqlite.open('trancado.db', { timeout: TEMPO });
const consulta = (db) => db.exec('BEGIN IMMEDIATE').catch(() => {});

// Uma consulta em cada banco da lista, todas pedidas de uma vez: quantas acabam em cada onda?
async function mede(nome, lista) {
  const inicio = Date.now(), tempos = [], ondas = [];
  await Promise.all(lista.map(async (db) => {
    await consulta(db);
    tempos.push(Date.now() - inicio);
  }));
  let primeira = -Infinity; // quando acabou a primeira da onda; as outras acabam quase juntas
  for (const tempo of tempos) {
    if (tempo - primeira > TEMPO * 0.75) {
      primeira = tempo;
      ondas.push(0);
    }
    ondas[ondas.length - 1]++;
  }
  console.log(`${nome}: ${ondas.join(' + ')}`);
}

async function principal() {
  const dono = await sqlite.open('trancado.db');
  await dono.exec('BEGIN EXCLUSIVE');
  const [a, b, c, d, e] = await Promise.all([abre(), abre(), abre(), abre(), abre()]);

  await mede('cinco bancos', [a, b, c, d, e]);
  await mede('um banco', [a, a, a]);
  await mede('dois bancos', [a, a, b]);
}

principal();
