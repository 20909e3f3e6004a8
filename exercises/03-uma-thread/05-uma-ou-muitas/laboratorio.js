// Quatro tarefas iguais. Quanto tempo levam as quatro, se uma leva 1? Numa thread só, e com um processo para cada uma.
const { fork } = require('child_process');
const verificador = require('./verificador');

const TAREFAS = 4, MS = 250;
const agora = () => performance.now();

function calcula(voltas) {
  let soma = 0;
  for (let i = 0; i < voltas; i++) soma += i % 7;
  return soma;
}

const espera = () => new Promise((resolve) => setTimeout(resolve, MS));
const relogio = async (tarefa) => {
  const partida = agora();
  await tarefa();
  return agora() - partida;
};
const quatro = (tarefa) => Promise.all(Array.from({ length: TAREFAS }, tarefa));

// Os processos já estão de pé quando o relógio parte: mede-se o trabalho, não o parto.
async function processos(ordem) {
  const filhos = await quatro(() => new Promise((resolve) => {
    const filho = fork(__filename, ['filho']);
    filho.once('message', () => resolve(filho));
  }));
  return relogio(() => Promise.all(filhos.map((filho) => new Promise((resolve) => {
    filho.once('exit', resolve).send(ordem);
  }))));
}

async function principal() {
  let voltas = 20000;
  while (await relogio(async () => calcula(voltas)) < MS / 5) voltas *= 2; // quantas voltas cabem numa tarefa?
  const uma = { espera: await relogio(espera), calcula: Infinity };
  for (let i = 0; i < 3; i++) { // a mais rápida: numa máquina ocupada, uma só podia ter perdido a vez
    uma.calcula = Math.min(uma.calcula, await relogio(async () => calcula(voltas)));
  }
  const medidas = [];
  const diz = (nome, vezes) => {
    console.log(`${nome} = ${vezes.toFixed(1)}`);
    medidas.push(vezes.toFixed(1));
  };
  diz('uma thread, esperando', await relogio(() => quatro(espera)) / uma.espera);
  diz('uma thread, calculando', await relogio(() => quatro(async () => calcula(voltas))) / uma.calcula);
  diz('quatro processos, esperando', await processos({ tarefa: 'espera' }) / uma.espera);
  diz('quatro processos, calculando', await processos({ tarefa: 'calcula', voltas }) / uma.calcula);
  console.log(`verificador = ${verificador(medidas)}`);
}

if (process.argv[2] === 'filho') {
  process.once('message', async ({ tarefa, voltas }) => {
    if (tarefa === 'espera') await espera();
    else calcula(voltas);
    process.exit();
  });
  process.send('de pé');
} else principal();
