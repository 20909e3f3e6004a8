const repetir = require('./exercicio');

let tiques = 0;
const cancelar = repetir(() => {
  console.log('tique', ++tiques);
  if (tiques === 3) cancelar();
}, 20);

setTimeout(() => {
  if (tiques === 0) console.log('ainda nada: escreva repetir em exercicio.js');
}, 100);
