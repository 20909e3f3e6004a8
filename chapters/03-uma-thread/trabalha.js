// Uma thread faz uma coisa por vez: enquanto esta conta não acaba, nada mais acontece.
const inicio = Date.now();
let voltas = 0;
while (Date.now() - inicio < 100) voltas++;
console.log(voltas > 1000 ? 'milhares de voltas, e ninguém mais andou' : 'uma máquina muito ocupada');
// espera: milhares de voltas, e ninguém mais andou
