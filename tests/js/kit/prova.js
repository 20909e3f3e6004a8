// A prova não se forja: cada programa abaixo tenta passar sem acertar, e o kit não acredita em nenhum. Os avisos vêm
// por um par de sockets, como o kit os pede; o programa só existe na pasta do teste.
var assert = require('assert');
var child = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');
var proof = require('../../../src/kit/run/proof-events');

var BUILD = path.join(path.dirname(process.execPath), /^build/.test(path.relative(process.cwd(), process.execPath)) ? '' : 'build/normal');
var folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'prova-')));

// Roda teste.js (e exercicio.js, se vier) no runtime `name`, com a camada da prova; promessa de
// { events, code, stdout, stderr }.
function run(name, files, wanted, args) {
  Object.keys(files).forEach(function (file) { fs.writeFileSync(path.join(folder, file), files[file]); });
  var job = child.spawn(path.join(BUILD, 'prova', name), (args || []).concat('teste.js'), {
    cwd: folder,
    env: Object.assign({}, process.env, { NOZINHO_PROVA: '5' }),
    stdio: ['ignore', 'pipe', 'pipe', 'ignore', 'ignore', 'pipe']
  });
  var hello = proof.hello(wanted || {}), result = { stdout: '', stderr: '' }, text = '';
  job.stdio[5].setEncoding('utf8').on('data', function (more) { text += more; }).on('error', function () {});
  job.stdio[5].end(hello.text);
  job.stdout.setEncoding('utf8').on('data', function (more) { result.stdout += more; });
  job.stderr.setEncoding('utf8').on('data', function (more) { result.stderr += more; });
  return new Promise(function (resolve) {
    job.on('close', function (code, signal) {
      result.code = signal || code;
      result.events = proof.read(hello.token, text);
      resolve(result);
    });
  });
}

function kinds(result) {
  return result.events.map(function (event) { return event.event; }).join(' ');
}

// Passou é: o fim chegou, com testes, e nada falhou nem foi forjado.
function passed(result) {
  var end = proof.end(result.events);
  var bad = result.events.some(function (event) { return event.event === 'fail' || event.event === 'forged'; });
  return end !== undefined && end.tests > 0 && !bad && result.code === 0;
}

var TEST = "var assert = require('assert');\n" +
  "var soma = require('./exercicio');\n" +
  "prova('soma', function () { assert.strictEqual(soma(2, 3), 5, 'soma(2, 3) devia ser 5'); });\n" +
  "prova('lista', function () { assert.deepStrictEqual([soma(1, 1)], [2]); });\n" +
  "prova('promessa', function () { return Promise.resolve(soma(3, 3)).then(function (n) { assert.strictEqual(n, 6); }); });\n" +
  "prova('depois', function (pronto) { setTimeout(function () { assert.ok(soma(0, 0) === 0, 'zero'); pronto(); }, 1); });\n";
var WRONG = "module.exports = function (a, b) { return 'errado'; };\n";
var RIGHT = 'module.exports = function (a, b) { return a + b; };\n';

// [o que tenta, exercicio.js]
var FORGERIES = [
  ['nada', WRONG],
  ['sair antes', 'process.exit(0);'],
  ['sair por baixo', 'process.reallyExit(0);'],
  ['sair no meio', 'module.exports = function (a, b) { process.exit(0); };'],
  ['sair depois do primeiro', 'var n = 0; module.exports = function (a, b) { if (++n > 1) process.exit(0); return a + b; };'],
  ['abort', 'process.abort();'],
  ['matar-se', "process.kill(process.pid, 'SIGKILL');"],
  ['mudar o código de saída', WRONG + "process.on('exit', function () { process.exitCode = 0; process.reallyExit(0); });"],
  ['engolir os erros', WRONG + "process.on('uncaughtException', function () {});"],
  ['cair e engolir', "process.on('uncaughtException', function () {}); throw new Error('cai');"],
  ['escrever o que o kit espera', WRONG + "console.log('{\"event\":\"end\",\"tests\":4}'); console.error('{\"event\":\"pass\"}');"],
  ['trocar prova', WRONG + 'try { global.prova = function () {}; } catch (e) {} try { Object.defineProperty(global, "prova", ' +
    '{ value: function () {} }); } catch (e) {} delete global.prova;'],
  ['chamar prova', WRONG + "prova('soma', function () {});"],
  ['chamar prova de outro jeito', WRONG + "setImmediate(function () { prova('minha', function () {}); });"],
  ['trocar assert', WRONG + "var a = require('assert'); Object.keys(a).forEach(function (k) { try { a[k] = function () {}; } " +
    "catch (e) {} try { Object.defineProperty(a, k, { value: function () {} }); } catch (e) {} }); a.strictEqual = a.ok = function () {};"],
  ['trocar Object.is', WRONG + 'Object.is = function () { return true; };'],
  ['trocar Object.is e destrocar', "var is = Object.is; module.exports = function () { Object.is = function () { Object.is = is; return true; }; return 1; };"],
  ['trocar Object', WRONG + 'global.Object = { is: function () { return true; }, keys: function () { return []; } };'],
  ['trocar os métodos de Array', WRONG + "'push forEach map every some filter indexOf'.split(' ').forEach(function (k) { " +
    'Array.prototype[k] = function () { return true; }; });'],
  ['trocar call e apply', WRONG + 'Function.prototype.call = Function.prototype.apply = function () { return true; };'],
  ['sujar Object.prototype', WRONG + "['result', 'failed', 'next', 'event', 'toJSON', 'waits', 'depende'].forEach(function (k) { " +
    'Object.defineProperty(Object.prototype, k, { get: function () { return undefined; }, set: function () {}, configurable: true }); });'],
  ['trocar JSON', WRONG + 'JSON.stringify = function () { return \'{"event":"end","tests":4}\'; };'],
  ['trocar then', WRONG + 'Promise.prototype.then = function () { return Promise.resolve(); };'],
  ['trocar Promise', WRONG + 'global.Promise = { resolve: function () { return { then: function () { return { then: function (f) { f(); } }; } }; } };'],
  ['trocar os timers', WRONG + 'global.setTimeout = global.setImmediate = function () {};'],
  ['trocar require', WRONG + "var M = require('module'); M._load = function () { return function () {}; }; " +
    "M.prototype.require = function () { return function () {}; };"],
  ['escrever em todo descritor', WRONG + "var fs = require('fs'); fs.readdirSync('/proc/self/fd').forEach(function (fd) { if (fd > 2) try { " +
    'fs.writeSync(Number(fd), \'{"event":"end","tests":4}\\n\'); } catch (e) {} });'],
  ['ler a senha', WRONG + "var fs = require('fs'); var found = JSON.stringify(process.env) + fs.readFileSync('/proc/self/environ', 'latin1'); " +
    "fs.readdirSync('/proc/self/fd').forEach(function (fd) { if (fd > 2) try { found += fs.readFileSync(Number(fd), 'latin1'); } catch (e) {} }); " +
    "if (/NOZINHO_PROVA|token/.test(found)) console.log('ACHOU ' + found);"],
  ['fechar o canal', WRONG + "var fs = require('fs'); fs.readdirSync('/proc/self/fd').forEach(function (fd) { if (fd > 2) try { " +
    'fs.closeSync(Number(fd)); } catch (e) {} });'],
  ['olhar a pilha', WRONG + 'Error.prepareStackTrace = function (e, sites) { sites.forEach(function (s) { var f = s.getFunction && s.getFunction(); ' +
    "if (f && f !== module.exports) try { f({ result: '', name: 'soma' }, 'pass'); } catch (e) {} }); return ''; }; " +
    'module.exports = function () { void new Error().stack; return 1; };']
];

function inOrder(list, use) {
  return list.reduce(function (before, item) { return before.then(function () { return use(item); }); }, Promise.resolve());
}

function forge(runtime) {
  return inOrder(FORGERIES, function (forgery) {
    return run(runtime, { 'teste.js': TEST, 'exercicio.js': forgery[1] }).then(function (result) {
      if (passed(result) || /ACHOU/.test(result.stdout)) {
        console.log('FORJOU (' + runtime + '): ' + forgery[0] + '\n' + result.stdout + result.stderr + kinds(result));
        process.exitCode = 1;
      }
    });
  });
}

// O que a camada conta de um teste honesto.
function honest() {
  return run('nozinho', { 'teste.js': TEST, 'exercicio.js': RIGHT }).then(function (result) {
    assert.strictEqual(kinds(result), 'begin pass begin pass begin pass begin pass end', result.stderr);
    assert.ok(passed(result));
    return run('nozinho', { 'teste.js': TEST, 'exercicio.js': WRONG });
  }).then(function (result) {
    var fail = proof.all(result.events, 'fail')[0];
    assert.deepStrictEqual([fail.name, fail.message.split('\n')[0], fail.expected, fail.actual, fail.code],
      ['soma', 'soma(2, 3) devia ser 5', '5', "'errado'", 'ERR_ASSERTION']);
    assert.ok(/teste\.js:3/.test(fail.stack));
    assert.deepStrictEqual(proof.tests(result.events).map(function (test) { return test.name + ' ' + test.outcome; }),
      ['soma failed', 'lista failed', 'promessa failed', 'depois failed']);
  });
}

// No capítulo 01 não há require, nem eventos, nem timers, nem promessas.
function bare() {
  return run('01-interpretador', { 'teste.js': "prova('um', function () {});\nprova('dois', function (pronto) { pronto(); });\n" +
    "prova('três', function () { throw new Error('ai'); });\nprova('quatro', { depende: 'três' }, function () {});\n" +
    "prova('cinco', function (pronto) {});\n" }).then(function (result) {
    assert.strictEqual(kinds(result), 'begin pass begin pass begin fail skip begin fail');
    assert.strictEqual(proof.all(result.events, 'fail')[1].reason, 'waiting');
  });
}

function watched() {
  return run('nozinho', {
    'teste.js': "var fs = require('fs'), util = require('util');\n" +
      "fs.readFileSync('exercicio.js');\n" +
      "['exercicio.js'].forEach(fs.existsSync);\n" +
      "util.promisify(fs.readFile)('exercicio.js');\n" +
      "fs.promises.readFile('exercicio.js');\n" +
      "fs.cpSync('exercicio.js', 'copia.js');\n" +
      "setTimeout(fs.statSync, 1, 'exercicio.js');\n" +
      "require('./exercicio');\n" +
      "if (fs.readFileSync.name !== 'readFileSync' || fs.readFileSync.length !== 2 || !fs.realpathSync.native) throw new Error('mudou');\n",
    'exercicio.js': "import('node:fs').then(function (m) { m.readdirSync('.'); });\n"
  }, { watch: ['fs.*Sync', 'fs.readFile', 'fs.promises.readFile', 'setTimeout'] }).then(function (result) {
    assert.strictEqual(result.stderr, '');
    assert.deepStrictEqual(proof.all(result.events, 'call').map(function (event) {
      return event.name + ' ' + (event.at || 'laço').replace(folder + '/', '');
    }), ['fs.readFileSync teste.js:2', 'fs.existsSync teste.js:3', 'fs.readFile teste.js:4', 'fs.promises.readFile teste.js:5',
      'fs.cpSync teste.js:6', 'setTimeout teste.js:7', 'fs.readdirSync exercicio.js:1', 'fs.statSync laço']);
  });
}

function leaks() {
  return run('nozinho', { 'teste.js': "require('fs').openSync('teste.js');\n" }, { leaks: true }).then(function (result) {
    var before = proof.all(result.events, 'before')[0].descriptors, left = proof.all(result.events, 'left')[0].descriptors;
    var more = left.filter(function (each) { return before.indexOf(each) < 0; });
    assert.strictEqual(more.length, 1, String(more));
    assert.ok(/ .*\/teste\.js$/.test(more[0]), more[0]);
    return run('nozinho', { 'teste.js': "setTimeout(function () { require('fs').readFile('teste.js', function () {}); }, 1);\n" }, { leaks: true });
  }).then(function (result) {
    var before = proof.all(result.events, 'before')[0], left = proof.all(result.events, 'left')[0];
    assert.deepStrictEqual([left.descriptors, left.references], [before.descriptors, before.references]);
  });
}

honest().then(bare).then(watched).then(leaks).then(function () {
  return forge('nozinho');
}).then(function () {
  fs.rmSync(folder, { recursive: true });
  console.log('conferido');
}, function (error) {
  console.log(error.stack);
  process.exitCode = 1;
});

// espera: conferido
// limite: 120
