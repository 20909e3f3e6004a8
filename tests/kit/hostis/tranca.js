// Tira de todos as permissões da cópia, e do que há nela.
// veredito: failed
// conferência: output test
var fs = require('fs');
console.log('certo');
if (require.main === module) {
  fs.mkdirSync('dentro/mais', { recursive: true });
  fs.writeFileSync('dentro/mais/a', '');
  fs.chmodSync('exercicio.js', 0);
  fs.chmodSync('dentro/mais', 0);
  fs.chmodSync('dentro', 0);
  fs.chmodSync('..', 0);
  fs.chmodSync('.', 0);
}
