const fs = require('fs');

function contar(nome) {
  let linhas;
  fs.readFile(nome, 'utf8', (erro, texto) => {
    if (erro) throw erro;
    linhas = texto.trim().split('\n').length;
    console.log('contei');
    return linhas;
  });
  return linhas;
}

const total = contar('lista.txt');
console.log('enquanto isso, o programa anda');
console.log(`lista.txt tem ${total} linhas`);
