const espera = (ms) => new Promise((pronto) => setTimeout(pronto, ms));

async function garcom(nome, ms) {
  console.log(`${nome} anota`);
  await espera(ms);
  console.log(`${nome} serve`);
}

async function salao() {
  for (const [nome, ms] of [['Ana', 40], ['Bia', 5]]) await garcom(nome, ms);
  console.log('salão fechado');
}

salao();
Promise.resolve().then(() => console.log('sobremesa'));
console.log('portas abertas');
