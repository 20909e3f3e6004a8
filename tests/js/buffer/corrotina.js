// O que se lê dentro de uma função async ou de uma geradora volta para o sistema: são 520 MB em pedaços.
// (O vigia de memória segura até 256 MB do que foi liberado.)
const fs = require('fs');
const os = require('os');
const path = require('path');

const arquivo = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'corrotina-')), 'grande');
fs.writeFileSync(arquivo, Buffer.alloc(1300000));

function* leituras(vezes) {
  for (let i = 0; i < vezes; i++) yield fs.readFileSync(arquivo).length;
}

(async () => {
  await null;
  for (let i = 0; i < 200; i++) fs.readFileSync(arquivo);
  for (const tamanho of leituras(200)) if (tamanho !== 1300000) throw new Error('leitura pela metade');
  const megabytes = process.memoryUsage().rss / 1e6;
  console.log(megabytes < 400 ? 'a memória voltou' : `ficaram ${Math.round(megabytes)} MB`);
})();
// espera: a memória voltou
