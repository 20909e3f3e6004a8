const fs = require('fs');

function contar(nome, pronto) {
  fs.readFile(nome, 'utf8', (erro, texto) => {
    if (erro) throw erro;
    console.log('contei');
    pronto(texto.trim().split('\n').length);
  });
}

contar('lista.txt', (total) => {
  console.log(`lista.txt tem ${total} linhas`);
});
console.log('enquanto isso, o programa anda');
