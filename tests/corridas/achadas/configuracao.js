// Dois readFile no ar e um objeto só: ganha quem chegar por último, e não quem foi pedido por último.
// acha: porta 80
// acha: porta 3000
const fs = require('fs');
const pasta = fs.mkdtempSync(require('os').tmpdir() + '/corrida-');
fs.writeFileSync(pasta + '/padrao.json', '{"porta": 80}');
fs.writeFileSync(pasta + '/minha.json', '{"porta": 3000}');

const config = {};
let faltam = 2;
function juntar(erro, texto) {
  Object.assign(config, JSON.parse(texto));
  if (--faltam > 0) return;
  console.log('porta', config.porta);
  fs.rmSync(pasta, { recursive: true });
}
fs.readFile(pasta + '/padrao.json', juntar);
fs.readFile(pasta + '/minha.json', juntar);
