const recado = (texto) => () => console.log(texto);

setTimeout(() => {
  console.log('Ana');
  Promise.resolve().then(recado('job da Ana'));
  process.nextTick(recado('tick da Ana'));
}, 1);
setTimeout(recado('Beto'), 1);

Promise.resolve()
  .then(() => {
    console.log('job 1');
    process.nextTick(recado('tick do job'));
  })
  .then(recado('job 2'));

process.nextTick(() => {
  console.log('tick 1');
  process.nextTick(recado('tick 2'));
});

new Promise((cumpre) => { console.log('executor'); cumpre(); });
console.log('fim do texto');
