// Promessas não são paralelas: esperar, elas esperam juntas; calcular, só um de cada vez.
const espera = (ms) => new Promise((pronto) => setTimeout(pronto, ms));

async function assa(nome) {
  console.log(`${nome} no forno`);
  await espera(10);
  console.log(`${nome} pronto`);
}

async function sova(nome) {
  console.log(`sovando a ${nome}`);
  for (let i = 0; i < 100000; i++); // braço é um só
  console.log(`${nome} no ponto`);
}

Promise.all([assa('bolo'), assa('pão')])
  .then(() => Promise.all([sova('broa'), sova('pizza')]))
  .then(() => console.log('fechamos'));
// espera: bolo no forno
// espera: pão no forno
// espera: bolo pronto
// espera: pão pronto
// espera: sovando a broa
// espera: broa no ponto
// espera: sovando a pizza
// espera: pizza no ponto
// espera: fechamos
