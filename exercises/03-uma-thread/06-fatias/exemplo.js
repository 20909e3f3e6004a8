// Duas somas compridas que se revezam, mil números de cada vez.
const emFatias = require('./exercicio');

const ate = (n) => Array.from({ length: n }, (_, i) => i + 1);

function soma(nome, n) {
  let total = 0, fatias = 0;
  const tarefa = emFatias(ate(n), 1000, (x) => { total += x; }, () => console.log(`${nome} acabou na fatia ${fatias}: ${total}`));
  return () => {
    fatias++;
    return tarefa();
  };
}

const fila = [soma('a grande', 10000), soma('a pequena', 3000)];
while (fila.length > 0) {
  const tarefa = fila.shift();
  if (tarefa()) fila.push(tarefa);
}
