// Um erro lançado num callback de fs vai para uncaughtException, e o resto continua.
var fs = require('fs');

process.on('uncaughtException', function (error) {
  console.log('uncaught:', error.message);
});
process.on('exit', function (code) {
  console.log('exit', code);
});

fs.stat('/', function () {
  setTimeout(second, 20);
  process.nextTick(function () { console.log('o tick ainda vem'); });
  throw new Error('no callback');
});

function second() {
  fs.open('/nao/existe', 'r', function (error) {
    setTimeout(third, 20);
    throw error;
  });
}

function third() {
  fs.close(9999); // sem callback, o erro é lançado
}
