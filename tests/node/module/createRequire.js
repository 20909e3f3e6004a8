// createRequire: um require a partir de outro lugar.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('p/node_modules/dep/index.js', "module.exports = 'dep de p'"); escreve('p/x.js', 'module.exports = __filename');
const { createRequire } = Module;
for (const de of [raiz + '/p/qualquer.js', raiz + '/p/', 'file://' + raiz + '/p/q.js', new URL('file://' + raiz + '/p/q.js')]) {
  const r = createRequire(de);
  console.log(r('dep'), curto(r('./x')), curto(r.resolve('dep')), r.main === require.main, r.cache === require.cache);
}
for (const ruim of ['./relativo', 3, undefined, null, {}, new URL('http://x/y')]) {
  try { createRequire(ruim); console.log('passou'); } catch (e) { console.log(e.code, e.message); }
}
