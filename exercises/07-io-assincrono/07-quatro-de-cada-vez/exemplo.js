const comLimite = require('./exercicio');

// O quinto prato é rápido; o terceiro, demorado.
const MINUTOS = [20, 30, 90, 40, 10];

const pratos = MINUTOS.map((minutos, i) => (fim) => {
  console.log(`começa o prato ${i + 1}`);
  setTimeout(() => {
    console.log(`  pronto o prato ${i + 1}`);
    fim(minutos);
  }, minutos);
});

comLimite(4, pratos, (minutos) => console.log('servidos:', minutos.join(', ')));
