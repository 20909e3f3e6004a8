// Entre conferir que o arquivo existe e lê-lo, outro pedido o apaga (TOCTOU).
// acha: li: rascunho
// acha: sumiu: ENOENT
// acha: não há o que ler
const fs = require('fs');
const arquivo = fs.mkdtempSync(require('os').tmpdir() + '/corrida-') + '/rascunho.txt';
fs.writeFileSync(arquivo, 'rascunho');

async function ler() {
  try {
    await fs.promises.access(arquivo);
  } catch (erro) {
    return console.log('não há o que ler');
  }
  try {
    console.log('li: ' + await fs.promises.readFile(arquivo, 'utf8'));
  } catch (erro) {
    console.log('sumiu: ' + erro.code);
  }
}

async function limpar() {
  await fs.promises.stat(arquivo);
  await fs.promises.unlink(arquivo);
}

Promise.all([ler(), limpar()]).then(() => fs.rmdirSync(require('path').dirname(arquivo)));
