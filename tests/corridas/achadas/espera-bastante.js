// "Um milissegundo basta para ler um arquivo."
// acha: li 5 bytes
// acha: ainda não li nada
const fs = require('fs');
const arquivo = fs.mkdtempSync(require('os').tmpdir() + '/corrida-') + '/nota';
fs.writeFileSync(arquivo, 'leite');

let nota;
fs.readFile(arquivo, (erro, bytes) => { nota = bytes; });
setTimeout(() => {
  console.log(nota === undefined ? 'ainda não li nada' : 'li ' + nota.length + ' bytes');
}, 5);
process.on('exit', () => fs.rmSync(require('path').dirname(arquivo), { recursive: true }));
