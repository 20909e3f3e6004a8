// capítulo: 06-microtarefas
// ideia: await guarda o resto da função para depois, como um then
// pergunta: o await para o programa?

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

// resposta: para só a função em que está. Até o primeiro await ela roda na hora; o resto é um job na
// fila das promessas, e cada await é mais um.
