var fs = require('fs');
var total;

fs.readFile('lista.txt', 'utf8', function (erro, texto) {
  if (erro) throw erro;
  total = texto.trim().split('\n').length;
  console.log('contei');
});

setTimeout(function () {
  console.log('lista.txt tem ' + total + ' linhas');
}, 100);
console.log('enquanto isso, o programa anda');
