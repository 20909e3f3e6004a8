// Cinco consultas de um segundo, cada uma no seu banco, e a equipe de threads: quando acaba cada uma?
//
//   build/08-banco-de-dados chapters/08-banco-de-dados/lab/cinco-consultas.js [espera|conta]
//
// `espera` (o normal): cada consulta fica um segundo à espera de um banco que outro trancou, sem gastar
// processador. `conta`: cada uma faz contas por cerca de um segundo, e aí importa também quantos núcleos há.
// Com UV_THREADPOOL_SIZE=5 na frente do comando, a equipe tem cinco threads.
const sqlite = require('sqlite');
const fs = require('fs');
const os = require('os');
const path = require('path');

const SEGUNDO = 1000;
const contas = (n) => `WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT ${n}) SELECT count(*) FROM c`;

// Quem quer escrever num banco trancado espera até o prazo, e desiste: é o nosso segundo.
async function comEspera(pasta) {
  const arquivo = path.join(pasta, 'trancado.db');
  const dono = await sqlite.open(arquivo);
  await dono.exec('BEGIN EXCLUSIVE');
  return {
    abre: () => sqlite.open(arquivo, { timeout: SEGUNDO }),
    consulta: (db) => db.exec('BEGIN IMMEDIATE').catch((erro) => { if (erro.code !== 'SQLITE_BUSY') throw erro; }),
    fim: () => dono.close()
  };
}

// Quantas linhas esta máquina conta num segundo, sozinha.
async function comContas() {
  const db = await sqlite.open(':memory:'), amostra = 200000, inicio = Date.now();
  await db.get(contas(amostra));
  const linhas = Math.round(amostra * SEGUNDO / Math.max(1, Date.now() - inicio));
  return { abre: () => sqlite.open(':memory:'), consulta: (db) => db.get(contas(linhas)), fim: () => db.close() };
}

async function principal() {
  const pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'consultas-'));
  const modo = await (process.argv[2] === 'conta' ? comContas() : comEspera(pasta));
  const bancos = await Promise.all([1, 2, 3, 4, 5].map(modo.abre));

  const inicio = Date.now();
  let onda = 1, anterior = null;
  await Promise.all(bancos.map(async (db, i) => {
    await modo.consulta(db);
    const agora = Date.now() - inicio;
    if (anterior !== null && agora - anterior > 0.4 * SEGUNDO) onda++; // um intervalo grande separa duas ondas
    anterior = agora;
    console.log(`consulta ${i + 1}: acabou em ${(agora / SEGUNDO).toFixed(1)} s, na onda ${onda}`);
  }));

  await Promise.all(bancos.map((db) => db.close()));
  await modo.fim();
  fs.rmSync(pasta, { recursive: true });
}

principal();
