// módulo: recebe os pedidos de cozinha.sh, que os prepara devagar
// Oito pedidos ao mesmo tempo, um por argumento. Cada cozinheiro fica com um até o fim.
var fs = require('fs');

var STOVE = 500; // ms que cada pedido leva, combinado com cozinha.sh
var orders = process.argv.slice(2);
var waves = [];
var start = Date.now();

orders.forEach(function (order) {
  fs.readFile(order, 'utf8', function (error, dish) {
    if (error) throw error;
    var wave = Math.round((Date.now() - start) / STOVE);
    waves[wave] = (waves[wave] || 0) + 1;
  });
});
console.log(orders.length + ' pedidos anotados');

process.on('exit', function () {
  waves.forEach(function (dishes, wave) {
    console.log(wave + 'ª onda: ' + dishes + ' pratos');
  });
  console.log('ondas = ' + (waves.length - 1));
});
