// Module._load trocado (mockery, proxyquire): vê cada pedido, e o que devolve é o que vale.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('a.js', "exports.b = require('./b'); exports.fs = require('fs').falso; exports.p = typeof require('path').join;");
escreve('b.js', "module.exports = 'b de verdade';");
const original = Module._load, vistos = [];
Module._load = function (pedido, pai, principal) {
  vistos.push([curto(pedido), curto(pai && pai.id), principal]);
  if (pedido === 'fs') return { falso: 'fs trocado' };
  return original.apply(this, arguments);
};
console.log(require(raiz + '/a'));
Module._load = original;
console.log(vistos.map((v) => [v[0], v[1].replace(__filename, 'eu'), v[2]]), require('fs').falso);
