// Timers iguais, ticks, promessas e immediates têm ordem certa: nada disto se sorteia.
// sempre: script
// sempre: tick 1 tick 2 promessa 1 promessa 2
// sempre: timer a timer b tick do b timer c
// sempre: immediate 1 immediate 2
// sempre: fim
const linha = [];
const anota = (texto) => () => linha.push(texto);
const mostra = () => console.log(linha.splice(0).join(' '));

console.log('script');
process.nextTick(anota('tick 1'));
Promise.resolve().then(anota('promessa 1')).then(() => Promise.resolve()).then(mostra);
process.nextTick(anota('tick 2'));
Promise.resolve().then(anota('promessa 2'));

setTimeout(() => {
  setTimeout(anota('timer a'), 2);
  setTimeout(() => { linha.push('timer b'); process.nextTick(anota('tick do b')); }, 2);
  setTimeout(() => { linha.push('timer c'); setImmediate(depois); }, 2);
}, 1);

function depois() {
  mostra();
  setImmediate(anota('immediate 1'));
  setImmediate(() => { linha.push('immediate 2'); setTimeout(() => { mostra(); console.log('fim'); }, 1); });
}
