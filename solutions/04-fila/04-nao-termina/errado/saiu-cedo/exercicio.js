var pedidos = ['café', 'pão de queijo', 'bolo'];
var entrega = setInterval(function () {
  console.log('saiu: ' + pedidos.shift());
  if (pedidos.length === 0) clearInterval(entrega);
}, 20);
entrega.unref();
