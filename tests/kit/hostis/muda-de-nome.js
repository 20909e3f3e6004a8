// Muda o nome da pasta em que está, e põe um arquivo no lugar.
// veredito: failed
// conferência: output test
var fs = require('fs');
console.log('certo');
if (require.main === module) {
  fs.renameSync(__dirname, __dirname + '-fugi');
  fs.writeFileSync(__dirname, 'nada');
}
