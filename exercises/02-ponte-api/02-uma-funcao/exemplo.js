const cumprimenta = require('./exercicio');
console.log(cumprimenta('Ana'));
console.log(cumprimenta('Beto'));
console.log(`${cumprimenta.vezes()} vezes`);
