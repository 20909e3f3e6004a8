// O exercício clássico: setTimeout num laço com var, com let e com função.
const saida = [];
for (var i = 0; i < 3; i++) setTimeout(() => saida.push('var ' + i), 0);
for (let j = 0; j < 3; j++) setTimeout(() => saida.push('let ' + j), 0);
for (var k = 0; k < 3; k++) (function (n) { setTimeout(() => saida.push('iife ' + n), 0); })(k);
[0, 1].forEach((n) => setTimeout(() => saida.push('forEach ' + n), 0));
process.on('exit', () => console.log(saida.join('\n')));
