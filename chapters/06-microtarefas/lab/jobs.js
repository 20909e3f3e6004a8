// Quantos jobs por segundo?
//
//   build/06-microtarefas chapters/06-microtarefas/lab/jobs.js
//
// Conta quantas vezes, num segundo de processador, uma função se agenda de novo: por nextTick, queueMicrotask,
// then, await e setImmediate. De cada jeito, vale a melhor de cinco rodadas. As duas últimas linhas são razões,
// parecidas em toda máquina: quantos nextTicks cabem no tempo de um then, e no de um await.

const VEZES = 5000, RODADAS = 5;
const agora = () => { const uso = process.cpuUsage(); return (uso.user + uso.system) / 1e6; };

const jeitos = {
  nextTick: (passo) => process.nextTick(passo),
  queueMicrotask: (passo) => queueMicrotask(passo),
  then: (passo) => Promise.resolve().then(passo),
  setImmediate: (passo) => setImmediate(passo),
};

const cadeia = (agenda) => new Promise((pronto) => {
  let faltam = VEZES;
  agenda(function passo() {
    if (--faltam === 0) pronto();
    else agenda(passo);
  });
});

async function comAwait() {
  for (let i = 0; i < VEZES; i++) await null;
}

async function porSegundo(roda) {
  let melhor = Infinity;
  for (let rodada = 0; rodada < RODADAS; rodada++) {
    const inicio = agora();
    await roda();
    melhor = Math.min(melhor, agora() - inicio);
  }
  return VEZES / melhor;
}

(async () => {
  const taxas = {};
  for (const nome of Object.keys(jeitos)) taxas[nome] = await porSegundo(() => cadeia(jeitos[nome]));
  taxas.await = await porSegundo(comAwait);
  for (const nome of Object.keys(taxas)) console.log(`${nome} por segundo = ${Math.round(taxas[nome])}`);
  console.log(`um then, em nextTicks = ${Number((taxas.nextTick / taxas.then).toPrecision(2))}`);
  console.log(`um await, em nextTicks = ${Number((taxas.nextTick / taxas.await).toPrecision(2))}`);
})();
