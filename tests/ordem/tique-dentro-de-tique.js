// Um tique pedido por um tique vai para o fim da fila, antes de qualquer promessa.
Promise.resolve().then(() => console.log('promessa'));
process.nextTick(() => {
  console.log('primeiro');
  process.nextTick(() => console.log('neto'));
});
process.nextTick(() => console.log('segundo'));
