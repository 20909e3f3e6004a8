// Não se espera um tempo: espera-se a leitura.
// sempre: li 5 bytes
const fs = require('fs');
const arquivo = fs.mkdtempSync(require('os').tmpdir() + '/corrida-') + '/nota';
fs.writeFileSync(arquivo, 'leite');

fs.readFile(arquivo, (erro, nota) => {
  setTimeout(() => console.log('li ' + nota.length + ' bytes'), 5);
});
process.on('exit', () => fs.rmSync(require('path').dirname(arquivo), { recursive: true }));
