// Module.prototype._compile e new Module: um módulo que não está em arquivo.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
const m = new Module('/inventado/x.js', module);
m.filename = '/inventado/x.js';
m.paths = module.paths;
m._compile("exports.nome = __filename; exports.pasta = __dirname; exports.id = module.id; exports.eu = this === exports; exports.p = typeof require('path')", m.filename);
console.log(m.exports, m.loaded, m.id, m.parent === module, module.children.includes(m));
try { m._compile('x = ;', '/inventado/y.js'); } catch (e) { console.log(e.name, e.message); }
try { m._compile("throw new Error('de dentro')", '/inventado/z.js'); } catch (e) { console.log(e.message, /\/inventado\/z\.js:1/.test(e.stack)); }
console.log(Object.keys(new Module('a')), new Module('a').paths, new Module().id);
