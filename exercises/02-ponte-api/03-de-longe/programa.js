const loja = require('./lib/loja');

console.log(loja.etiqueta('café'));
console.log(loja.etiqueta('pão de queijo'));
