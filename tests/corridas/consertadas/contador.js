// Uma fila de promessas: a segunda visita só lê depois que a primeira gravou.
// sempre: total 2
const fs = require('fs');
const arquivo = fs.mkdtempSync(require('os').tmpdir() + '/corrida-') + '/visitas';
fs.writeFileSync(arquivo, '0');

let fila = Promise.resolve();
function visitar() {
  fila = fila.then(async () => {
    const total = Number(await fs.promises.readFile(arquivo, 'utf8')) + 1;
    await fs.promises.writeFile(arquivo, String(total));
  });
  return fila;
}

const segunda = fs.promises.stat(arquivo).then(visitar);
Promise.all([visitar(), segunda]).then(() => {
  console.log('total', Number(fs.readFileSync(arquivo, 'utf8')));
  fs.rmSync(require('path').dirname(arquivo), { recursive: true });
});
