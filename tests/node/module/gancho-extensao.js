// Module._extensions: um tipo de arquivo novo, e um .js transformado antes de compilar (ts-node, @babel/register).
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('t.txt', 'olá'); escreve('sem/index.txt', 'índice'); escreve('j.js', 'module.exports = VALOR;');
require.extensions['.txt'] = (m, nome) => { m.exports = fs.readFileSync(nome, 'utf8').toUpperCase(); };
console.log(require(raiz + '/t'), require(raiz + '/t.txt'), require(raiz + '/sem'), Object.keys(Module._extensions));
const js = Module._extensions['.js'];
Module._extensions['.js'] = function (m, nome) {
  const compila = m._compile;
  m._compile = function (codigo, arquivo) { m._compile = compila; return m._compile(codigo.replace('VALOR', '42'), arquivo); };
  js(m, nome);
};
console.log(require(raiz + '/j'));
Module._extensions['.js'] = js;
delete Module._extensions['.txt'];
try { require(raiz + '/sem'); } catch (e) { console.log(e.code, curto(e.message.split('\n')[0])); }
