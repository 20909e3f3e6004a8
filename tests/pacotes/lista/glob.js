// glob: procurar arquivos por padrão.
const glob = require('../../../build/npm-lista/node_modules/glob'), fs = require('fs'), path = require('path'), os = require('os');
const raiz = fs.mkdtempSync(path.join(os.tmpdir(), 'g-'));
for (const f of ['a.js', 'b.txt', 'sub/c.js', 'sub/fundo/d.js', '.oculto.js']) { fs.mkdirSync(path.dirname(path.join(raiz, f)), { recursive: true }); fs.writeFileSync(path.join(raiz, f), ''); }
console.log(glob.sync('**/*.js', { cwd: raiz }), glob.sync('*.{js,txt}', { cwd: raiz }), glob.sync('**/*.js', { cwd: raiz, dot: true, ignore: 'sub/**' }), glob.hasMagic('a*'));
glob('sub/**', { cwd: raiz }, (e, achados) => console.log(e, achados));
