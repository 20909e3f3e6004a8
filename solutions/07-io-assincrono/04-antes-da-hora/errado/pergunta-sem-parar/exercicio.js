const fs = require('fs');

let linhas;

function contar(nome) {
  fs.readFile(nome, 'utf8', (erro, texto) => {
    if (erro) throw erro;
    linhas = texto.trim().split('\n').length;
    console.log('contei');
  });
}

function chegou() {
  if (linhas === undefined) setImmediate(chegou);
  else console.log(`lista.txt tem ${linhas} linhas`);
}

contar('lista.txt');
console.log('enquanto isso, o programa anda');
chegou();
