// require, o caminho de um módulo e o que ele devolve; a segunda vez vem do cache.
const path = require('path');
const contas = require('./contas');

console.log(contas.soma(2, 3));
console.log(require('./contas') === contas);
console.log(path.basename(contas.arquivo));
console.log(require.main === module);
// espera: contas.js está rodando
// espera: 5
// espera: true
// espera: contas.js
// espera: true
