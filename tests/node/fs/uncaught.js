// Um erro lançado num callback de fs vai para uncaughtException, e o resto continua.
var fs = require('fs');

process.on('uncaughtException', function (error) {
  console.log('uncaught:', error.message);
});
process.on('exit', function (code) {
  console.log('exit', code);
});

fs.stat('/', function () {
  setImmediate(function () { console.log('o immediate ainda vem'); });
  process.nextTick(function () { console.log('o tick ainda vem'); });
  throw new Error('no callback');
});
fs.open('/nao/existe', 'r', function (error) {
  if (error) setTimeout(function () { throw error; }, 50);
});
setTimeout(function () { fs.close(9999); }, 100); // sem callback, o erro é lançado
