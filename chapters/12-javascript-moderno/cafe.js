const dorme = (ms) => new Promise((pronto) => setTimeout(pronto, ms));

async function cafe(nome) {
  console.log(`${nome}: água no fogo`);
  await dorme(20);
  console.log(`${nome}: coado`);
  return nome;
}

cafe('da Ana').then((nome) => console.log(`servido: ${nome}`));
console.log('a cozinha segue');
// espera: da Ana: água no fogo
// espera: a cozinha segue
// espera: da Ana: coado
// espera: servido: da Ana
