// Cinco consultas iguais, feitas ao mesmo tempo, e uma equipe de quatro threads: em quantas ondas acabam?
//
//   build/08-banco-de-dados chapters/08-banco-de-dados/lab/cinco-consultas.js [modo] [segundos]
//
// espera  cinco bancos; cada consulta quer escrever num arquivo que outro trancou, espera os segundos que você
//         disse (um, se não disse) e desiste. Não gasta processador. É o modo normal.
// mesmo   as mesmas cinco, feitas num banco só.
// conta   cinco bancos; cada consulta faz contas, e aí importa também quantos núcleos a máquina tem.
//
// Uma onda são as que acabam juntas: a seguinte começa depois de uma pausa de mais da metade do que uma consulta
// leva. Com UV_THREADPOOL_SIZE=5 na frente do comando, a equipe tem cinco threads.
const sqlite = require('sqlite');
const fs = require('fs');
const os = require('os');
const path = require('path');

const modo = process.argv[2] || 'espera';
const TEMPO = 1000 * (process.argv[3] || 1);
const CINCO = [1, 2, 3, 4, 5];
const contas = (n) => `WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT ${n}) SELECT count(*) FROM c`;

// Quem quer escrever num banco trancado espera até o prazo, e desiste com SQLITE_BUSY: é a nossa consulta.
async function comEspera(pasta) {
  const arquivo = path.join(pasta, 'trancado.db');
  const dono = await sqlite.open(arquivo);
  await dono.exec('BEGIN EXCLUSIVE');
  return {
    abre: () => sqlite.open(arquivo, { timeout: TEMPO }),
    consulta: (db) => db.exec('BEGIN IMMEDIATE').catch((erro) => { if (erro.code !== 'SQLITE_BUSY') throw erro; }),
    fim: () => dono.close()
  };
}

// Quantas linhas esta máquina conta nesse tempo, sozinha.
async function comContas() {
  const db = await sqlite.open(':memory:'), amostra = 200000, inicio = Date.now();
  await db.get(contas(amostra));
  const linhas = Math.round(amostra * TEMPO / Math.max(1, Date.now() - inicio));
  return { abre: () => sqlite.open(':memory:'), consulta: (db) => db.get(contas(linhas)), fim: () => db.close() };
}

// Quanto cada consulta levou, da que acabou primeiro à última.
async function cronometra(bancos, consulta) {
  const inicio = Date.now(), tempos = [];
  await Promise.all(bancos.map(async (db) => {
    await consulta(db);
    tempos.push(Date.now() - inicio);
  }));
  return tempos;
}

function conta(tempos) {
  const ondas = [];
  tempos.forEach((tempo, i) => {
    if (i === 0 || tempo - tempos[i - 1] > TEMPO / 2) ondas.push(0);
    ondas[ondas.length - 1]++;
  });
  ondas.forEach((quantas, i) => console.log(`${i + 1}ª onda = ${quantas} ${quantas === 1 ? 'consulta' : 'consultas'}`));
  console.log(`ondas = ${ondas.length}`);
  console.log(`a primeira acabou em = ${(tempos[0] / 1000).toFixed(1)} s`);
  console.log(`a última acabou em = ${(tempos[tempos.length - 1] / 1000).toFixed(1)} s`);
}

async function principal() {
  const pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'consultas-'));
  const { abre, consulta, fim } = await (modo === 'conta' ? comContas() : comEspera(pasta));
  const abertos = await Promise.all((modo === 'mesmo' ? [1] : CINCO).map(abre));
  conta(await cronometra(CINCO.map((_, i) => abertos[i % abertos.length]), consulta));
  await Promise.all(abertos.map((db) => db.close()));
  await fim();
  fs.rmSync(pasta, { recursive: true });
}

principal();
