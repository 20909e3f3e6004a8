const assincrona = require('./exercicio');

const dorme = (ms) => new Promise((pronto) => setTimeout(pronto, ms));

const cafe = assincrona(function* (nome) {
  console.log(`${nome}: água no fogo`);
  yield dorme(20);
  console.log(`${nome}: coado`);
  return nome;
});

const promessa = cafe('da Ana');
if (!(promessa instanceof Promise)) console.log('ainda nada: escreva assincrona em exercicio.js');
else promessa.then((nome) => console.log(`servido: ${nome}`));
