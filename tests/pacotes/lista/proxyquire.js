// proxyquire: trocar o que um módulo pede.
const fs = require('fs'), os = require('os'), path = require('path');
const proxyquire = require('../../../build/npm-lista/node_modules/proxyquire');
const raiz = fs.mkdtempSync(path.join(os.tmpdir(), 'pq-'));
fs.writeFileSync(raiz + '/foo.js', "const path = require('path'); exports.ext = (f) => path.extname(f); exports.base = (f) => path.basename(f);");
const foo = proxyquire(raiz + '/foo.js', { path: { extname: (f) => 'Exterminate, ' + f } });
console.log(foo.ext('a.js'), foo.base('x/a.js'), require(raiz + '/foo.js').ext('a.js'));
console.log((() => { try { return proxyquire.noCallThru()(raiz + '/foo.js', { path: {} }).base('x'); } catch (e) { return e.name; } })());
