// isBuiltin, builtinModules e o prefixo node:.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
console.log(['fs', 'node:fs', 'fs/promises', 'node:path/posix', 'x', 'node:x', './fs', 'sys', 'constants'].map((n) => Module.isBuiltin(n)));
console.log(['fs', 'path', 'http', 'util/types', 'vm', 'punycode'].map((n) => Module.builtinModules.includes(n)), Module.builtinModules.includes('node:fs'), Module.builtinModules.includes('test'));
console.log(require('node:fs') === fs, require('node:module') === Module, Module.Module === Module);
try { require('node:naoha'); } catch (e) { console.log(e.code, e.message); }
escreve('node_modules/fs/index.js', "module.exports = 'meu fs'"); escreve('node_modules/test/index.js', "module.exports = 'meu test'");
const r = Module.createRequire(raiz + '/x.js');
console.log(r('fs') === fs, r('test'), r('fs/'));
