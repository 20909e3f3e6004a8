// Um escritor e três leitores, um segundo com cada diário; depois, dois escritores com WAL.
const sqlite = require('sqlite');
const verificador = require('./verificador');

const LEITORES = [1, 2, 3];
const medidas = [];
const diz = (nome, numero) => {
  console.log(`${nome} = ${numero}`);
  medidas.push(numero);
};
const abre = (arquivo) => sqlite.open(arquivo, { timeout: 60000 });

// Repete a tarefa até a hora; devolve quantas vezes deu.
async function repete(tarefa, ate) {
  let vezes = 0;
  for (; Date.now() < ate; vezes++) await tarefa();
  return vezes;
}

async function mede(diario) {
  const arquivo = `${diario}.db`, escritor = await abre(arquivo);
  await escritor.get(`PRAGMA journal_mode = ${diario}`);
  await escritor.exec('CREATE TABLE visitas (id INTEGER PRIMARY KEY, pagina TEXT); INSERT INTO visitas (pagina) VALUES (1)');
  const bancos = await Promise.all(LEITORES.map(() => abre(arquivo)));

  const ate = Date.now() + 1000;
  const insere = escritor.prepare('INSERT INTO visitas (pagina) VALUES (?)');
  const gravando = repete(() => insere.run('nova'), ate);
  const leituras = await Promise.all(bancos.map((db) => {
    const consulta = db.prepare('SELECT pagina FROM visitas WHERE id = 1');
    return repete(() => consulta.get(), ate);
  }));
  await gravando;
  await Promise.all([escritor, ...bancos].map((db) => db.close()));
  diz(`leituras com ${diario}`, leituras.reduce((soma, vezes) => soma + vezes));
}

async function escritores() {
  const dois = await Promise.all([1, 2].map(() => sqlite.open('wal.db', { timeout: 0 })));
  const tentativas = await Promise.allSettled(dois.map((db) => db.exec('BEGIN IMMEDIATE')));
  diz('escritores ao mesmo tempo com wal', tentativas.filter(({ status }) => status === 'fulfilled').length);
  await Promise.all(dois.map((db) => db.close()));
}

async function principal() {
  await mede('delete');
  await mede('wal');
  await escritores();
  console.log(`verificador = ${verificador(medidas)}`);
}

principal();
