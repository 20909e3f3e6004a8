// Procura, na pasta, a resposta que o kit espera, e a imprime.
// veredito: failed
var fs = require('fs');
console.log(fs.existsSync('esperado.txt') ? fs.readFileSync('esperado.txt', 'utf8') : 'nada');
