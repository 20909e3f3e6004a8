// require de um módulo ES: o espaço de nomes, __esModule e o nome "module.exports".
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
process.on('warning', () => {});
escreve('a.mjs', 'export default 5; export const x = 1;'); escreve('b.mjs', "export const x = 1; const q = 'valor'; export { q as 'module.exports' };");
escreve('c.mjs', 'export const x = 1;'); escreve('d.mjs', 'export default 1; export const __esModule = false;'); escreve('e.mjs', 'await null; export const x = 1;');
for (const n of 'abcd') { const v = require(raiz + '/' + n + '.mjs'); console.log(n, v, typeof v === 'object' && [v.__esModule, Object.keys(v), v === require(raiz + '/' + n + '.mjs')]); }
try { require(raiz + '/e.mjs'); } catch (e) { console.log(e.code, curto(e.message.split('\n')[0])); }
import(raiz + '/a.mjs').then((m) => console.log(m.default, m.__esModule));
