// JSON: com BOM, com erro, e o mesmo objeto sempre.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('a.json', '\ufeff{"a":[1]}'); escreve('vazio.json', ''); escreve('lista.json', '[1,2]'); escreve('nulo.json', 'null');
const a = require(raiz + '/a.json'); a.b = 1;
console.log(require(raiz + '/a'), require(raiz + '/lista'), require(raiz + '/nulo'));
try { require(raiz + '/vazio'); } catch (e) { console.log(e.name, curto(e.message).split(':')[0], require.cache[raiz + '/vazio.json']); }
