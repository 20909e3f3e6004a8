const pedidos = ['café', 'pão de queijo', 'bolo'];
const entrega = setInterval(() => {
  console.log('saiu: ' + pedidos.shift());
  if (pedidos.length === 0) clearInterval(entrega);
}, 20);
entrega.unref();
