// capítulo: 06-microtarefas
// ideia: o que await faz com o resto da função
// pergunta: O await para o programa?

async function coa(nome) {
  console.log(`${nome}: água no fogo`);
  await null; // nem é preciso esperar por algo
  console.log(`${nome}: coado`);
  await null;
  console.log(`${nome}: servido`);
}

setTimeout(function timer() { console.log('timer'); }, 0);
coa('Ana');
coa('Beto');
process.nextTick(function tick() { console.log('tick'); });
console.log('programa principal');
