// Module._resolveFilename trocado (module-alias): o pedido pode virar outro.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('lib/x.js', "module.exports = 'x de lib'");
escreve('a.js', "module.exports = [require('@lib/x'), require.resolve('@lib/x')]");
const original = Module._resolveFilename;
Module._resolveFilename = function (pedido, ...resto) {
  return original.call(this, pedido.replace(/^@lib/, raiz + '/lib'), ...resto);
};
console.log(require(raiz + '/a').map(curto), require('path') === path);
Module._resolveFilename = original;
try { require('@lib/y'); } catch (e) { console.log(e.code, e.message.split('\n')[0]); }
