// De dentro de um timer, o immediate vem sempre antes de outro timer: check é a fase seguinte.
setTimeout(function () {
  setTimeout(function () { console.log('timer'); }, 0);
  setImmediate(function () { console.log('immediate'); });
}, 1);
// espera: immediate
// espera: timer
