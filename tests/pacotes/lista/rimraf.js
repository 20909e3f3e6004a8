// rimraf: apagar uma árvore, com e sem espera.
const rimraf = require('../../../build/npm-lista/node_modules/rimraf'), fs = require('fs'), path = require('path'), os = require('os');
const raiz = fs.mkdtempSync(path.join(os.tmpdir(), 'r-'));
fs.mkdirSync(raiz + '/a/b/c', { recursive: true }); fs.writeFileSync(raiz + '/a/b/x', '1'); fs.mkdirSync(raiz + '/z1'); fs.mkdirSync(raiz + '/z2');
rimraf.sync(raiz + '/z*');
console.log(fs.readdirSync(raiz));
rimraf(raiz + '/a', (e) => console.log(e, fs.existsSync(raiz + '/a')));
