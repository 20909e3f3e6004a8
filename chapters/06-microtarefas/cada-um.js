// Dois timers vencem juntos. As filas da frente se esvaziam depois de cada um, e não no fim dos dois.
const cliente = (nome) => setTimeout(() => {
  console.log(`${nome}: um pão`);
  Promise.resolve().then(() => console.log(`${nome}: e um café`));
  process.nextTick(() => console.log(`${nome}: só mais uma coisinha`));
}, 1);

cliente('Ana');
cliente('Beto');
// espera: Ana: um pão
// espera: Ana: só mais uma coisinha
// espera: Ana: e um café
// espera: Beto: um pão
// espera: Beto: só mais uma coisinha
// espera: Beto: e um café
