const fs = require('fs');
let total;

fs.readFile('lista.txt', 'utf8', (erro, texto) => {
  if (erro) throw erro;
  total = texto.trim().split('\n').length;
  console.log('contei');
});

setTimeout(() => {
  console.log(`lista.txt tem ${total} linhas`);
}, 100);
console.log('enquanto isso, o programa anda');
