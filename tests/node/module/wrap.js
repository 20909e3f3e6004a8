// Module.wrap, Module.wrapper, e o que um programa encontra no embrulho.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
console.log(Module.wrap('x'), Module.wrapper);
escreve('r.js', 'return exports.v = [typeof require, arguments.length, this === module.exports, __filename === module.filename]; exports.v = 0');
console.log(require(raiz + '/r').v);
escreve('s.js', "module.exports = function () { return typeof exports; }; exports.perdido = 1");
console.log(require(raiz + '/s')(), require(raiz + '/s').perdido);
