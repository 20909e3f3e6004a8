// Quem mantém o programa vivo? Só o que está referenciado.
var clock = setInterval(function () { console.log('tique'); }, 10);
setTimeout(function () {
  clock.unref(); // "não espere por mim"
  console.log('daqui em diante ninguém segura o programa');
}, 35);
// espera: tique
// espera: tique
// espera: tique
// espera: daqui em diante ninguém segura o programa
