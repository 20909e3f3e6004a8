const fs = require('fs');

const total = fs.readFileSync('lista.txt', 'utf8').trim().split('\n').length;
console.log('contei');
console.log(`lista.txt tem ${total} linhas`);
console.log('enquanto isso, o programa anda');
