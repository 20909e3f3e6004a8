// module.load roda um arquivo num módulo feito à mão; Module.runMain roda o de process.argv[1].
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
fs.writeFileSync(raiz + '/a.js', "exports.x = require('./b'); exports.eu = module.loaded");
fs.writeFileSync(raiz + '/b.js', 'module.exports = 7');
fs.writeFileSync(raiz + '/p.js', "console.log('principal', module.id, require.main === module, process.mainModule === module)");
const m = new Module(raiz + '/a.js', module);
m.load(raiz + '/a.js');
console.log(m.exports, m.loaded, path.basename(m.filename), m.paths[0] === raiz + '/node_modules', require.cache[raiz + '/a.js']);
process.argv[1] = raiz + '/p.js';
Module.runMain();
