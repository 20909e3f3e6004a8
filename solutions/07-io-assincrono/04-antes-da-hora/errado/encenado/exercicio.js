const fs = require('fs');

function contar(nome) {
  const linhas = fs.readFileSync(nome, 'utf8').trim().split('\n').length;
  console.log('enquanto isso, o programa anda');
  console.log('contei');
  return linhas;
}

const total = contar('lista.txt');
console.log(`lista.txt tem ${total} linhas`);
