// Lê todos os pratos ao mesmo tempo; "ondas" é quantas vezes 300 ms se passaram até o último.
var fs = require('fs');

var start = Date.now();
var orders = process.argv.slice(2);
orders.forEach(function (order) {
  fs.readFile(order, function (error) {
    if (error) throw error;
  });
});
process.on('exit', function () {
  var elapsed = Date.now() - start;
  console.log(orders.length + ' pedidos em ' + elapsed + ' ms');
  console.log('ondas = ' + (elapsed / 300).toFixed(2));
});
