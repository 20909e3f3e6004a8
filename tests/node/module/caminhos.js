// _nodeModulePaths, _resolveLookupPaths, _findPath e module.paths.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
console.log(Module._nodeModulePaths('/a/b/node_modules/c'), Module._nodeModulePaths('/'), Module._nodeModulePaths('/a/node_modules'));
escreve('x/y.js', ''); escreve('x/pac/package.json', '{"main":"lib"}'); escreve('x/pac/lib/index.js', '');
console.log(curto(Module._findPath('y', [raiz + '/x'])), curto(Module._findPath('pac', [raiz + '/nada', raiz + '/x'])), Module._findPath('z', [raiz + '/x']), curto(Module._findPath(raiz + '/x/y', null)));
console.log(Module._resolveLookupPaths('fs'), Module._resolveLookupPaths('./x', { id: '/a/b.js', filename: '/a/b.js', paths: [] }), Module._resolveLookupPaths('dep', { paths: ['/p'] })[0]);
console.log(module.paths.length > 1, module.paths.at(-1));
