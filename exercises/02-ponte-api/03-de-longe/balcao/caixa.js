const antes = process.cwd();
const loja = require('../lib/loja');

console.log(loja.etiqueta('café'));
console.log(process.cwd() === antes ? 'a pasta atual é a de antes' : `a pasta atual agora é ${process.cwd()}`);
