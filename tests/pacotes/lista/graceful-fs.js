// graceful-fs: fs que não se assusta com muitos arquivos.
const fs = require('../../../build/npm-lista/node_modules/graceful-fs'), os = require('os'), path = require('path');
const raiz = fs.mkdtempSync(path.join(os.tmpdir(), 'gr-'));
let falta = 50;
for (let i = 0; i < 50; i++) fs.writeFile(raiz + '/' + i, String(i), (e) => {
  if (e) throw e;
  if (--falta === 0) fs.readdir(raiz, (e2, nomes) => console.log(nomes.length, fs.readFileSync(raiz + '/7', 'utf8')));
});
fs.readFile('/nao-ha', (e) => console.log(e.code));
