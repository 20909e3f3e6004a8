// Espera 200 ms de dois jeitos; conta as chamadas do callback e o processador que a espera gastou.
const ESPERA = 200;

function girando(chamado, pronto) {
  const fim = Date.now() + ESPERA;
  setImmediate(function gira() {
    chamado();
    if (Date.now() < fim) setImmediate(gira);
    else pronto();
  });
}

function dormindo(chamado, pronto) {
  setTimeout(() => {
    chamado();
    pronto();
  }, ESPERA);
}

function mede(nome, espera, depois) {
  const antes = process.cpuUsage();
  let chamadas = 0;
  espera(() => chamadas++, () => {
    const { user, system } = process.cpuUsage(antes);
    console.log(`chamadas ${nome} = ${chamadas}`);
    console.log(`processador ${nome} = ${((user + system) / 1000).toFixed(1)} ms`);
    depois();
  });
}

mede('girando', girando, () => mede('dormindo', dormindo, () => {}));
