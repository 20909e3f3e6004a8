const pedidos = ['café', 'pão de queijo', 'bolo'];
let minutos = 0;

const relogio = setInterval(() => {
  minutos++;
}, 10);

const entrega = setInterval(() => {
  console.log('saiu: ' + pedidos.shift());
  if (pedidos.length === 0) {
    clearInterval(entrega);
    console.log(minutos >= 3 ? 'fechamos' : 'o relógio do painel parou');
    process.exit();
  }
}, 20);
