// De dentro de um timer, o immediate vem sempre antes de outro timer: check é a fase seguinte.
setTimeout(() => {
  setTimeout(() => console.log('timeout'), 0);
  setImmediate(() => console.log('immediate'));
}, 1);
// espera: immediate
// espera: timeout
