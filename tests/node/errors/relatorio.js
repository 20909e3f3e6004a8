// O aviso de erro não tratado: arquivo, linha, ^, pilha. Sem as colunas, que só o V8 conhece, e
// sem os quadros de dentro do Node.
// limite: 120
var fs = require('fs');
var os = require('os');
var path = require('path');
var spawnSync = require('child_process').spawnSync;
var pasta = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'erros-')));
var arquivo = path.join(pasta, 'a.js');

function mostra(texto) {
  console.log(texto
    .split(pasta + path.sep).join('')
    .replace(/(\.js:\d+|\]:\d+|<anonymous>:\d+):\d+/g, '$1')
    .replace(/\(Use `node.*\n/, '')
    .replace(/\n {4}at (?:.*\bnode:.*?|new Script .*?)( \{)?(?=\n)/g, '$1')
    .replace(/\bat (?:Object|Timeout)\.(?!<)(\w+) (?:\[.*?\] )?/g, 'at $1 ')
    .replace(/\n+(Node\.js|Nozinho) v.*\n$/, ''));
}

function roda(programa) {
  fs.writeFileSync(arquivo, programa.join('\n') + '\n');
  var r = spawnSync(process.execPath, [arquivo], { encoding: 'utf8' });
  console.log('--', r.status);
  mostra(r.stdout + r.stderr);
}

[
  ['var x = 1;', 'function ler(a) {', '  return a.nome.tamanho;', '}', 'ler({});'],
  ['naoExiste + 1;'],
  ['  var a = [1].map(function (n) {', '\treturn n.a.b.c;', '  });'],
  ["throw new Error('falhou');"],
  ["var e = new Error('nasceu aqui');", '', 'if (e) throw e;'],
  ["throw 'texto';"],
  ['throw { codigo: 3 };'],
  ['throw null;'],
  ["var e = new Error('com dados'); e.code = 'ECODE'; e.dados = { a: 1 };", 'throw e;'],
  ["function MeuErro(m) { this.message = m; this.name = 'MeuErro'; Error.captureStackTrace(this, MeuErro); }",
    'MeuErro.prototype = Object.create(Error.prototype);', "function f() { throw new MeuErro('meu'); }", 'f();'],
  ['var o = {};', 'o.metodo(1);'],
  ['var o = { f: {} };', "console.log('antes'); o.f.g();"],
  ['var f = 5;', 'f();'],
  ['var F = 5;', 'var a = 1, b = new F();'],
  ['function K() { this.a.b = 1; }', 'new K();'],
  ["'use strict';", 'var o = Object.freeze({ ação: 1 });', '  o.ação = 2;'],
  ["'use strict';", 'var gelado = Object.freeze({ a: 1 });', '  delete gelado.a;'],
  ["var a = 'a' in 'b';"],
  ["[1, 2].forEach(function () { 'a'.repeat(-1); });"],
  ['function a() { b(); }', 'function b() { c(); }', 'function c() { x; }', 'a();'],
  ['var o = { m: function m() { throw new TypeError("do método"); } };', 'o.m();'],
  ["setTimeout(function vencido() {", '  null.x;', '}, 1);'],
  ['process.nextTick(function () { undefined.y = 1; });'],
  ["Promise.reject(new Error('recusada'));"],
  ["process.on('uncaughtException', function (e) { console.log('peguei', e.message); });", 'null.x;'],
  ['try { null.x; } catch (e) {', '  throw e;', '}'],
  ['try { null.x; } catch (e) { e.message = "outra"; console.log(e.stack.split("\\n")[0]); }'],
  ['Error.stackTraceLimit = 1;', 'function a() { b(); }', 'function b() { x; }', 'a();'],
  ['var s = "é🙂"; s.x.y;'],
  ['[3, 1].sort(function () { throw new RangeError("na ordem"); });'],
  ['"abc".replace(/b/, function () { u; });'],
  ['var a = {', '  b: function b() {', '    return this.c.d;', '  }', '};', 'a.b();'],
  ['var lista = [1];', 'lista[3].x;', ''],
  ['var lista = [1];', 'lista[3].x = lista[4];']
].forEach(roda);
fs.unlinkSync(arquivo);
fs.rmdirSync(pasta);
