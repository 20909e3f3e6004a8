// require.resolve com paths, e require.resolve.paths.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('a/node_modules/dep/index.js', ''); escreve('b/node_modules/dep/package.json', '{"main":"m.js"}'); escreve('b/node_modules/dep/m.js', ''); escreve('b/local.js', '');
console.log(curto(require.resolve('dep', { paths: [raiz + '/a'] })), curto(require.resolve('dep', { paths: [raiz + '/nada', raiz + '/b'] })), curto(require.resolve('./local', { paths: [raiz + '/b'] })));
console.log(require.resolve('fs', { paths: [raiz] }), require.resolve('node:fs'), require.resolve.paths('fs'), require.resolve.paths('./x').length, require.resolve.paths('dep')[0] === module.paths[0]);
for (const f of [() => require.resolve('dep', { paths: [raiz] }), () => require.resolve('dep', { paths: 'x' }), () => require.resolve(3), () => require.resolve.paths(3), () => require('')]) {
  try { f(); } catch (e) { console.log(e.code, curto(e.message.split('\n')[0])); }
}
