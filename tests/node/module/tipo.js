// "type": "module" e "commonjs", .cjs e .mjs, e a sintaxe que decide quando ninguém diz.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('mod/package.json', '{"type":"module"}'); escreve('mod/a.js', 'export default 1; export const x = typeof require'); escreve('mod/b.cjs', 'module.exports = typeof require');
escreve('com/package.json', '{"type":"commonjs"}'); escreve('com/a.js', 'export default 1'); escreve('com/b.mjs', 'export const b = 2'); escreve('sem/a.js', 'export const s = 3');
const tenta = (n) => { try { const m = require(raiz + '/' + n); console.log(n, m); } catch (e) { console.log(n, e.name, e.message.split('\n')[0]); } };
process.removeAllListeners('warning'); process.on('warning', () => {});
for (const n of ['mod/a.js', 'mod/b.cjs', 'com/a.js', 'com/b.mjs', 'sem/a.js']) tenta(n);
