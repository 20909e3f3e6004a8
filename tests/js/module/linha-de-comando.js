// -r, NODE_PATH, -c, programas com erro de sintaxe, BOM, links e pastas como programa.
var assert = require('assert');
var fs = require('fs');
var os = require('os');
var path = require('path');
var spawnSync = require('child_process').spawnSync;
var base = path.join(__dirname, 'fixtures');

function roda(args, opcoes) {
  var r = spawnSync(process.execPath, args, Object.assign({ encoding: 'utf8', cwd: base }, opcoes));
  return { codigo: r.status, saida: r.stdout, erro: r.stderr };
}

// -r: antes do programa, a partir da pasta atual.
assert.deepStrictEqual(roda(['-r', './antes', 'programa.js', 'a', '-b']),
  { codigo: 0, saida: 'antes true internal/preload\nnumber true a,-b\n', erro: '' });
assert.strictEqual(roda(['-r', './antes', '-p', 'ANTES + 1']).saida, 'antes true internal/preload\n2\n');
var r = roda(['-r', './nada', 'programa.js']);
assert.strictEqual(r.codigo, 1);
assert.ok(/Cannot find module '\.\/nada'\nRequire stack:\n- internal\/preload/.test(r.erro), r.erro);

// O programa pode vir sem extensão, como pasta, como link.
assert.strictEqual(roda(['programa', 'x']).saida, 'undefined false x\n');
assert.strictEqual(roda(['bom.js']).saida, 'bom e shebang\n');
var pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'nozinho-'));
fs.writeFileSync(path.join(pasta, 'index.js'), "console.log(__dirname === require('fs').realpathSync('.'), module.id)");
assert.strictEqual(roda([pasta], { cwd: pasta }).saida, 'true .\n');
assert.strictEqual(roda(['.'], { cwd: pasta }).saida, 'true .\n');

// NODE_PATH
fs.mkdirSync(path.join(pasta, 'dali'));
fs.writeFileSync(path.join(pasta, 'dali', 'x.js'), "module.exports = 'de NODE_PATH'");
assert.strictEqual(roda(['-p', "require('dali/x')"], { env: Object.assign({}, process.env, { NODE_PATH: '/nada:' + pasta }) }).saida, 'de NODE_PATH\n');
fs.unlinkSync(path.join(pasta, 'dali', 'x.js'));
fs.rmdirSync(path.join(pasta, 'dali'));
fs.unlinkSync(path.join(pasta, 'index.js'));
fs.rmdirSync(pasta);

// Não achar o programa, ou não conseguir entendê-lo.
r = roda(['nada.js']);
assert.strictEqual(r.codigo, 1);
assert.ok(r.erro.indexOf("Cannot find module '" + path.join(base, 'nada.js') + "'") >= 0, r.erro);
r = roda(['sintaxe.js']);
assert.strictEqual(r.codigo, 1);
assert.strictEqual(r.saida, '');
assert.ok(/SyntaxError/.test(r.erro) && /sintaxe\.js:2/.test(r.erro), r.erro);
r = roda(['-p', "try { require('./sintaxe') } catch (e) { e.name + /sintaxe\\.js/.test(e.stack) }"]);
assert.strictEqual(r.saida, 'SyntaxErrortrue\n');

// Emoji em -e, na entrada padrão e num arquivo.
assert.strictEqual(roda(['-p', "'🙂'.length + '🙂'"]).saida, '2🙂\n');
assert.strictEqual(roda([], { input: "console.log('🙂'.length, 'a\\0b'.length, '\0'.length)" }).saida, '2 3 1\n');

// Na linha de comando os módulos são globais, e `require` conta a partir da pasta atual.
assert.strictEqual(roda(['-p', "os.EOL === require('os').EOL && path.basename(require.resolve('./antes'))"]).saida, 'antes.js\n');
assert.strictEqual(roda(['-e', "var os = 3; console.log(os, typeof globalThis.os)"]).saida, '3 number\n');
assert.strictEqual(roda(['-p', "var a = 1; 'a' in global && this === globalThis"]).saida, 'true\n');

// Descritores fechados viram /dev/null: um arquivo aberto depois não toma o lugar deles.
r = spawnSync('sh', ['-c', '"$0" -p "fs.openSync(\'/dev/null\', \'r\')" <&- 2>&-', process.execPath], { encoding: 'utf8' });
assert.ok(Number(r.stdout) > 2, r.stdout);
