var repetir = require('./exercicio');

var tiques = 0;
var cancelar = repetir(function () {
  console.log('tique', ++tiques);
  if (tiques === 3) cancelar();
}, 20);

setTimeout(function () {
  if (tiques === 0) console.log('ainda nada: escreva repetir em exercicio.js');
}, 100);
