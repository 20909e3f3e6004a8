const fs = require('fs');

fs.readFile('lista.txt', 'utf8', (erro) => {
  if (erro) throw erro;
  console.log('contei');
  console.log('lista.txt tem 4 linhas');
});
console.log('enquanto isso, o programa anda');
