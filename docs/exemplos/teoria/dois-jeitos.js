// A mesma leitura, esperando por ela e sem esperar.
const fs = require('fs');
console.log('síncrono:', fs.readFileSync('Makefile', 'utf8').length > 0);
fs.readFile('Makefile', 'utf8', (erro, texto) => console.log('assíncrono:', texto.length > 0));
console.log('e sigo');
