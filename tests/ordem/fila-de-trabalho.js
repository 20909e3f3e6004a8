// Uma fila que anda um item por volta, com setImmediate.
const fila = ['a', 'b', 'c'];
function anda() {
  console.log(fila.shift());
  if (fila.length > 0) setImmediate(anda);
}
setImmediate(anda);
process.nextTick(() => fila.push('d'));
