// Devolver uma promessa de dentro de um then custa mais dois jobs que devolver o valor.
Promise.resolve()
  .then(() => 'um valor')
  .then((x) => console.log(x));

Promise.resolve()
  .then(() => Promise.resolve('uma promessa'))
  .then((x) => console.log(x));

Promise.resolve()
  .then(() => console.log('job 1')).then(() => console.log('job 2'))
  .then(() => console.log('job 3')).then(() => console.log('job 4'))
  .then(() => console.log('job 5'));
// espera: job 1
// espera: um valor
// espera: job 2
// espera: job 3
// espera: uma promessa
// espera: job 4
// espera: job 5
