// O diário de desfazer contra o WAL: quantas leituras por segundo, enquanto alguém grava sem parar?
//
//   build/08-banco-de-dados chapters/08-banco-de-dados/lab/diario.js [segundos] [leitores]
//
// Um escritor e vários leitores (3, se você não diz), cada um com o seu banco aberto no mesmo arquivo. Com o
// diário de desfazer (`delete`, o normal do SQLite), quem grava tranca o arquivo, e quem lê espera. Com o WAL, as
// novidades vão para um arquivo ao lado, e quem lê continua lendo o que já estava gravado.
const sqlite = require('sqlite');
const fs = require('fs');
const os = require('os');
const path = require('path');

const segundos = Number(process.argv[2]) || 3, leitores = Number(process.argv[3]) || 3;
const PACIENCIA = { timeout: 60000 };

// Repete uma tarefa até a hora; devolve quantas vezes deu, e quanto demorou a pior.
async function repete(tarefa, ate) {
  let vezes = 0, pior = 0;
  for (let antes = Date.now(); antes < ate; vezes++) {
    await tarefa();
    const agora = Date.now();
    pior = Math.max(pior, agora - antes);
    antes = agora;
  }
  return { vezes, pior };
}

async function mede(diario, pasta) {
  const arquivo = path.join(pasta, diario + '.db');
  const abre = () => sqlite.open(arquivo, PACIENCIA);
  const escritor = await abre();
  await escritor.get('PRAGMA journal_mode = ' + diario);
  await escritor.exec(`CREATE TABLE visitas (id INTEGER PRIMARY KEY, pagina TEXT);
    WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 1000)
    INSERT INTO visitas (pagina) SELECT 'página ' || x FROM c`);
  const bancos = await Promise.all(Array.from({ length: leitores }, abre));

  const ate = Date.now() + segundos * 1000;
  const insere = escritor.prepare('INSERT INTO visitas (pagina) VALUES (?)');
  const gravacoes = repete(() => insere.run('nova'), ate);
  const leituras = await Promise.all(bancos.map((db) => {
    const consulta = db.prepare('SELECT pagina FROM visitas WHERE id = ?');
    return repete(() => consulta.get(1 + Math.floor(Math.random() * 1000)), ate);
  }));
  const gravou = await gravacoes;
  await Promise.all([escritor, ...bancos].map((db) => db.close()));

  const leu = leituras.reduce((soma, leitura) => soma + leitura.vezes, 0) / segundos;
  console.log(`${diario}: leituras por segundo = ${Math.round(leu)}`);
  console.log(`${diario}: a leitura que mais esperou = ${Math.max(...leituras.map((leitura) => leitura.pior))} ms`);
  console.log(`${diario}: gravações por segundo = ${Math.round(gravou.vezes / segundos)}`);
  return leu;
}

async function principal() {
  const pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'diario-'));
  const comDelete = await mede('delete', pasta), comWal = await mede('wal', pasta);
  console.log('com wal leu-se mais de cinco vezes?', comWal > 5 * comDelete ? 'sim' : 'não');
  fs.rmSync(pasta, { recursive: true });
}

principal();
