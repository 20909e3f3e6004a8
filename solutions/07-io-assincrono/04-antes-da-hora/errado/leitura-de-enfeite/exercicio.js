const fs = require('fs');

function contar(nome) {
  const texto = fs.readFileSync(nome, 'utf8');
  console.log('contei');
  return texto.trim().split('\n').length;
}

console.log('enquanto isso, o programa anda');
console.log(`lista.txt tem ${contar('lista.txt')} linhas`);
fs.readFile('lista.txt', () => {});
