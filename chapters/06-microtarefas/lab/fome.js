// Quantos nextTicks até um timer passar fome?
//
//   build/06-microtarefas chapters/06-microtarefas/lab/fome.js
//
// Primeiro conta quantos ticks, um pedindo o outro, cabem em 10 ms de processador. Depois arma um timer de
// 10 ms e faz 2, 5 e 10 vezes esses ticks: quantos prazos de 10 ms o timer esperou? Por fim, o mesmo com
// setImmediate, que entra no fim da fila: quantos ainda faltavam quando o timer saiu?

const PRAZO = 10; // ms
const agora = () => { const uso = process.cpuUsage(); return (uso.user + uso.system) / 1000; };

// Chama `passo` por `agenda` enquanto `segue` deixar, e depois `fim` com o número de vezes.
function repete(agenda, segue, fim) {
  let vezes = 0;
  agenda(function passo() {
    vezes++;
    if (segue(vezes)) agenda(passo);
    else fim(vezes);
  });
}

function quantosCabem(pronto) {
  const inicio = agora();
  repete(process.nextTick, (vezes) => vezes % 100 !== 0 || agora() - inicio < PRAZO, pronto);
}

function espera(agenda, total, pronto) {
  let feitos = 0;
  const inicio = agora();
  setTimeout(() => pronto((agora() - inicio) / PRAZO, feitos), PRAZO);
  repete(agenda, (vezes) => { feitos = vezes; return vezes < total; }, () => {});
}

// Cada medida é a melhor de três: numa máquina ocupada, as outras contam também os vizinhos.
const RODADAS = 3;

function conta(rodada, cabem, pronto) {
  if (rodada > RODADAS) return pronto(cabem);
  quantosCabem((vezes) => conta(rodada + 1, Math.max(cabem, vezes), pronto));
}

function menorEspera(rodada, total, menor, pronto) {
  if (rodada > RODADAS) return pronto(menor);
  espera(process.nextTick, total, (prazos) => menorEspera(rodada + 1, total, Math.min(menor, prazos), pronto));
}

conta(1, 0, (cabem) => {
  console.log(`ticks em ${PRAZO} ms = ${cabem}`);
  const vezes = [2, 5, 10];
  (function proxima() {
    if (vezes.length === 0) return comImmediate(cabem);
    const k = vezes.shift();
    menorEspera(1, k * cabem, Infinity, (prazos) => {
      console.log(`prazos com ${k} vezes os ticks = ${prazos.toFixed(1)}`);
      proxima();
    });
  })();
});

function comImmediate(cabem) {
  const total = 10 * cabem;
  espera(setImmediate, total, (prazos, feitos) => {
    console.log(`immediates que faltavam, em cada 100 = ${Math.round((total - feitos) / total * 100)}`);
    process.exit();
  });
}
