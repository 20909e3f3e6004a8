// Cinquenta tarefas de 4 ms, cada uma pedindo a seguinte, e um timer de 40 ms ao lado. Quantas tarefas o timer
// espera? De cada jeito, conta a rodada em que ele esperou mais.
const TAREFAS = 50, CADA = 4, PRAZO = 40, RODADAS = 3;

function trabalha(ms) {
  const fim = Date.now() + ms;
  while (Date.now() < fim);
}

function conta(agenda, pronto) {
  let feitas = 0;
  setTimeout(() => pronto(feitas), PRAZO);
  agenda(function tarefa() {
    trabalha(CADA);
    feitas++;
    if (feitas < TAREFAS) agenda(tarefa);
  });
}

const jeitos = [['nextTick', process.nextTick], ['queueMicrotask', queueMicrotask], ['setImmediate', setImmediate]];

(function mede(rodada, maior) {
  if (rodada > RODADAS) {
    console.log(`${jeitos.shift()[0]} = ${maior}`);
    if (jeitos.length > 0) setTimeout(mede, 2 * TAREFAS * CADA, 1, 0); // as que sobraram acabam antes
    return;
  }
  conta(jeitos[0][1], (feitas) => setTimeout(mede, TAREFAS * CADA, rodada + 1, Math.max(maior, feitas)));
})(1, 0);
