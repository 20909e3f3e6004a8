// A equipe só é contratada no primeiro pedido.
const fs = require('fs');

const threads = () => fs.readdirSync('/proc/self/task').length;

console.log('antes do primeiro pedido:', threads());
fs.readFile('/etc/hostname', () => {
  console.log('depois dele:', threads());
});
// espera: antes do primeiro pedido: 1
// espera: depois dele: 5
