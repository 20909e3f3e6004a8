// Abre-se uma vez só: quem tem o arquivo aberto lê o que abriu, mesmo que o apaguem.
// sempre: li: rascunho
const fs = require('fs');
const arquivo = fs.mkdtempSync(require('os').tmpdir() + '/corrida-') + '/rascunho.txt';
fs.writeFileSync(arquivo, 'rascunho');

async function ler(aberto) {
  console.log('li: ' + await aberto.readFile('utf8'));
  await aberto.close();
}

async function limpar() {
  await fs.promises.stat(arquivo);
  await fs.promises.unlink(arquivo);
}

fs.promises.open(arquivo)
  .then((aberto) => Promise.all([ler(aberto), limpar()]))
  .then(() => fs.rmdirSync(require('path').dirname(arquivo)));
