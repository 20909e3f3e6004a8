// Um elo simbólico: o módulo é o arquivo de verdade, e um só.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('real/m.js', 'exports.onde = __filename; exports.n = Math.random()'); escreve('real/pac/index.js', "module.exports = require('dep')"); escreve('real/node_modules/dep.js', "module.exports = 'dep do lugar real'");
fs.symlinkSync(raiz + '/real/m.js', raiz + '/elo.js'); fs.mkdirSync(raiz + '/node_modules'); fs.symlinkSync(raiz + '/real/pac', raiz + '/node_modules/pac');
const a = require(raiz + '/elo'), b = require(raiz + '/real/m');
console.log(curto(a.onde), a === b, curto(require.resolve(raiz + '/elo.js')), Module.createRequire(raiz + '/x.js')('pac'));
