var pedidos = ['café', 'pão de queijo', 'bolo'];
var minutos = 0;

var relogio = setInterval(function () {
  minutos++;
}, 10);
relogio.unref();

var entrega = setInterval(function () {
  console.log('saiu: ' + pedidos.shift());
  if (pedidos.length === 0) {
    clearInterval(entrega);
    console.log('fechamos');
  }
}, 20);
