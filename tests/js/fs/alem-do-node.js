// Onde Nozinho faz melhor que o Node 20, de propósito: o arquivo de /proc se copia inteiro, e o
// readdir recursivo, que no Node é síncrono mesmo com callback, aqui espera a vez.
// espera: copiou true
// espera: recursivo depois
// espera: não existe ENOENT
// espera: leu com fd fechado EBADF
var fs = require('fs');

var dir = fs.mkdtempSync((process.env.TMPDIR || '/tmp') + '/fs-');
fs.copyFileSync('/proc/self/status', dir + '/copia');
console.log('copiou', /^Name:/.test(fs.readFileSync(dir + '/copia', 'latin1')));

var when = 'antes';
fs.readdir(dir, { recursive: true }, function () {
  console.log('recursivo', when);
  fs.readdir(dir + '/nada', { recursive: true }, function (error) {
    console.log('não existe', error.code);
    fs.readFile(9999, function (error) {
      console.log('leu com fd fechado', error.code);
      fs.rmSync(dir, { recursive: true });
    });
  });
});
when = 'depois';
