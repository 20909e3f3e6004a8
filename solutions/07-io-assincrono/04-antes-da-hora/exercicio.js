var fs = require('fs');

function contar(nome, pronto) {
  fs.readFile(nome, 'utf8', function (erro, texto) {
    if (erro) throw erro;
    console.log('contei');
    pronto(texto.trim().split('\n').length);
  });
}

contar('lista.txt', function (total) {
  console.log('lista.txt tem ' + total + ' linhas');
});
console.log('enquanto isso, o programa anda');
