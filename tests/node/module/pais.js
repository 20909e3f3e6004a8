// module.parent, module.children, require.main e loaded, durante e depois.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('pai.js', "exports.antes = module.loaded; exports.filho = require('./filho'); exports.m = module; exports.principal = require.main === module");
escreve('filho.js', 'exports.pai = module.parent && module.parent.filename; exports.m = module');
const pai = require(raiz + '/pai');
console.log(pai.antes, pai.m.loaded, curto(pai.filho.pai), pai.m.children.map((c) => curto(c.id)), pai.m.parent === module, pai.principal, require.main === module, module.id);
require(raiz + '/filho');
console.log(pai.filho.m.parent === pai.m, module.children.map((c) => curto(c.id)));
console.log(Object.keys(pai.m), pai.m.path === raiz, pai.m.isPreloading);
