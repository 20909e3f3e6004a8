var soma = require('./exercicio');

console.log('soma([1, 2, 3]) é', soma([1, 2, 3]));
