// fs-extra: copiar, mover, esvaziar e ler JSON.
const fs = require('../../../build/npm-lista/node_modules/fs-extra'), os = require('os'), path = require('path');
const raiz = fs.mkdtempSync(path.join(os.tmpdir(), 'fe-'));
(async () => {
  await fs.outputFile(raiz + '/a/b/c.txt', 'olá');
  await fs.copy(raiz + '/a', raiz + '/d');
  await fs.move(raiz + '/d/b/c.txt', raiz + '/e/m.txt');
  await fs.writeJson(raiz + '/j.json', { a: [1] }, { spaces: 2 });
  console.log(await fs.readFile(raiz + '/e/m.txt', 'utf8'), await fs.pathExists(raiz + '/d/b/c.txt'), await fs.readJson(raiz + '/j.json'), fs.readFileSync(raiz + '/j.json', 'utf8'));
  fs.ensureDirSync(raiz + '/x/y'); await fs.emptyDir(raiz + '/a'); await fs.remove(raiz + '/d');
  console.log(fs.readdirSync(raiz).sort(), fs.readdirSync(raiz + '/a'));
  await fs.readJson(raiz + '/e/m.txt').catch((e) => console.log(e.name));
})();
