// process.exit com pedidos na equipe: sai já, sem esperar por eles nem chamá-los.
var fs = require('fs');

process.on('exit', function (code) { console.log('exit', code); });
var calls = 0;
for (var i = 0; i < 50; i++) {
  fs.readFile('/dev/null', function () {
    calls++;
    console.log('chamado', calls);
    process.exit(0);
  });
}
