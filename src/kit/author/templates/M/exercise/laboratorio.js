var chamadas = 0;

function fib(n) {
  chamadas++;
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

fib(10);
console.log('chamadas = ' + chamadas);
