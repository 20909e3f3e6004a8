// módulo: só contas, a mesma função milhões de vezes. É onde um compilador tem o que mostrar (ver motores.js)
const cronometro = require('./cronometro');

const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2));

cronometro('contas', () => {
  if (fib(24) !== 46368) throw new Error('errou a conta');
});
