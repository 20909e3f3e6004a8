// Quem mantém o programa vivo? Só o que está referenciado.
let count = 0;
const clock = setInterval(() => {
  console.log('tique');
  if (++count < 3) return;
  clock.unref(); // "não espere por mim"
  console.log('daqui em diante ninguém segura o programa');
}, 10);
// espera: tique
// espera: tique
// espera: tique
// espera: daqui em diante ninguém segura o programa
