// As condições de "exports" num require, aninhadas e com padrões; e "imports".
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('node_modules/p/package.json', JSON.stringify({ name: 'p', exports: { '.': { import: './i.mjs', require: { node: './n.cjs', default: './d.cjs' } }, './sub/*': './lib/*.js', './sub/oculto/*': null, './dado.json': './dado.json' }, imports: { '#int': './lib/int.js', '#ext': { node: 'q', default: './nada.js' }, '#p/*': './lib/*.js' } }));
for (const f of ['n.cjs', 'd.cjs', 'lib/a.js', 'lib/b/c.js', 'lib/int.js', 'lib/oculto/x.js']) escreve('node_modules/p/' + f, 'module.exports = ' + JSON.stringify(f));
escreve('node_modules/p/dado.json', '{"d":1}'); escreve('node_modules/p/usa.js', ''); escreve('node_modules/q/index.js', "module.exports = 'q'");
const r = Module.createRequire(raiz + '/x.js'), dentro = Module.createRequire(raiz + '/node_modules/p/usa.js');
const tenta = (f, n) => { try { console.log(n, f(n)); } catch (e) { console.log(n, e.code, curto(e.message.split('\n')[0])); } };
for (const n of ['p', 'p/sub/a', 'p/sub/b/c', 'p/dado.json', 'p/sub/oculto/x', 'p/lib/a.js', 'p/package.json', 'p/sub/nao']) tenta(r, n);
for (const n of ['#int', '#ext', '#p/a', '#nada', '#', 'p', 'p/sub/a']) tenta(dentro, n);
