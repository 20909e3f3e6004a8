// mkdirp: criar pastas em cadeia.
const mkdirp = require('../../../build/npm-lista/node_modules/mkdirp'), fs = require('fs'), os = require('os'), path = require('path');
const raiz = fs.mkdtempSync(path.join(os.tmpdir(), 'm-'));
console.log(mkdirp.sync(raiz + '/a/b/c') === raiz + '/a', mkdirp.sync(raiz + '/a/b'));
mkdirp(raiz + '/x/y').then((feita) => console.log(path.relative(raiz, feita), fs.statSync(raiz + '/x/y').isDirectory()));
