// A equipe só é contratada no primeiro pedido.
var fs = require('fs');

function threads() {
  return fs.readdirSync('/proc/self/task').length;
}

console.log('antes do primeiro pedido:', threads());
fs.readFile('/etc/hostname', function () {
  console.log('depois dele:', threads());
});
// espera: antes do primeiro pedido: 1
// espera: depois dele: 5
