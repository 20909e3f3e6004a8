// módulo: muitos objetos que morrem logo (ver motores.js)
//
// O V8 só olha os vivos: os mortos de uma geração inteira somem de uma vez. O Duktape conta as referências de
// cada objeto e o devolve na hora em que a conta chega a zero: nunca junta lixo, e paga um pouco a cada passo.
const cronometro = require('./cronometro');

const ultimos = []; // sem isto, o compilador do V8 percebe que ninguém vê os objetos, e não faz nenhum

cronometro('lixo', () => {
  let soma = 0;
  for (let i = 0; i < 150000; i++) {
    const ponto = { x: i, y: { z: i } };
    soma += ponto.y.z - ponto.x;
    ultimos[i % 64] = ponto;
  }
  if (soma !== 0) throw new Error('errou a conta');
});
