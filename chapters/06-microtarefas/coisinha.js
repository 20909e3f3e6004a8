// No balcão, dona Lurdes sempre tem só mais uma coisinha. Quantas o próximo da fila espera?
const jeitos = { immediate: setImmediate, promessa: (f) => Promise.resolve().then(f) };
const outraVez = jeitos[process.argv[2]] ?? process.nextTick;
const TODAS = 100000;
let coisinhas = 0;

function maisUma() {
  coisinhas++;
  if (coisinhas < TODAS) outraVez(maisUma);
}

setTimeout(() => {
  console.log(coisinhas === TODAS ? 'próximo! esperei as 100000' : 'próximo! ainda faltavam coisinhas');
  process.exit();
}, 1);
console.log('dona Lurdes: só mais uma coisinha…');
maisUma();
// espera: dona Lurdes: só mais uma coisinha…
// espera: próximo! esperei as 100000
