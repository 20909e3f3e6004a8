// Fecha as saídas, e continua; depois abre outras com os mesmos números.
// veredito: time time
// limites: { "seconds": 1 }
var fs = require('fs');
console.log('certo');
fs.closeSync(1);
fs.closeSync(2);
fs.openSync('/dev/null', 'w');
setInterval(function () {}, 1000);
