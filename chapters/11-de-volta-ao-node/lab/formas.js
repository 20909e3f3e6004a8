// módulo: o mesmo laço sobre objetos de uma forma só, e sobre objetos de oito formas (ver motores.js)
//
// A forma de um objeto é quais propriedades ele tem, e em que ordem nasceram. O V8 guarda a forma à parte e
// aposta que a próxima será uma das que já viu ali; com oito num lugar só, desiste e procura.
const cronometro = require('./cronometro');

const iguais = [], diferentes = [];
for (let i = 0; i < 1000; i++) {
  iguais.push({ x: i, y: 1 });
  const objeto = {};
  for (let k = 0; k < i % 8; k++) objeto['antes' + k] = 0;
  objeto.x = i;
  objeto.y = 1;
  diferentes.push(objeto);
}

function soma(lista) {
  let total = 0;
  for (let volta = 0; volta < 150; volta++) {
    for (let i = 0; i < lista.length; i++) {
      total += lista[i].x + lista[i].y;
    }
  }
  return total;
}

cronometro('uma forma', () => soma(iguais));
cronometro('oito formas', () => soma(diferentes));
