// Lê, soma, grava: quem leu antes de o outro gravar apaga a conta dele.
// acha: total 1
// acha: total 2
const fs = require('fs');
const arquivo = fs.mkdtempSync(require('os').tmpdir() + '/corrida-') + '/visitas';
fs.writeFileSync(arquivo, '0');

function visitar(pronto) {
  fs.readFile(arquivo, 'utf8', (erro, texto) => {
    const total = Number(texto) + 1;
    fs.truncate(arquivo, 0, () => fs.writeFile(arquivo, String(total), pronto));
  });
}

let faltam = 2;
function contar() {
  if (--faltam > 0) return;
  console.log('total', Number(fs.readFileSync(arquivo, 'utf8')));
  fs.rmSync(require('path').dirname(arquivo), { recursive: true });
}
visitar(contar);
fs.stat(arquivo, () => visitar(contar));
