// O progresso: versões, arquivos estragados, dois kits ao mesmo tempo, uma pasta em que não se escreve.
var assert = require('assert');
var child = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');

var KIT = path.join(__dirname, '../../../src/kit/');
var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'progresso-'));
var FILE = path.join(folder, 'progresso.json'), LOCK = FILE + '.trava';
process.env.KIT_PASTA = folder;
delete process.env.KIT_LANG;

// Cada vez que se recarrega, é outro kit.
function kit() {
  Object.keys(require.cache).forEach(function (file) { if (file.indexOf('/src/kit/') > 0) delete require.cache[file]; });
  return require(KIT + 'course/state');
}

function saved() {
  return JSON.parse(fs.readFileSync(FILE, 'utf8'));
}

function asides() {
  return fs.readdirSync(folder).filter(function (name) { return /guardado$/.test(name); });
}

// ---- Um filho que anota muitas dicas: `node progresso.js filho id vezes` ----

if (process.argv[2] === 'filho') {
  process.env.KIT_PASTA = process.argv[5];
  var mine = kit();
  for (var n = 0; n < Number(process.argv[4]); n++) mine.nextHint(process.argv[3], 1000);
  process.exit(0);
}

// ---- Versões ----

var state = kit();
assert.deepStrictEqual(Object.keys(state.load().passed), []);
assert.ok(!fs.existsSync(FILE), 'ler não grava');

fs.writeFileSync(FILE, JSON.stringify({ version: 1, passed: { 'a/b': '2020-01-01T00:00:00.000Z' }, hints: { 'a/b': 2 }, gaveUp: { 'c/d': true } }));
assert.strictEqual(state.load().passed['a/b'].when, '2020-01-01T00:00:00.000Z');
assert.strictEqual(state.nextHint('a/b', 3), 3);
assert.strictEqual(saved().version, 2);
assert.deepStrictEqual(saved().passed['a/b'], { when: '2020-01-01T00:00:00.000Z' });
assert.strictEqual(saved().gaveUp['c/d'], true);
assert.ok(!fs.existsSync(LOCK));

// ---- O que se guarda ----

var exercises = require(KIT + 'course/course').all(), exercise = exercises[0];
assert.strictEqual(state.record(exercise, { outcome: 'failed' }), null);
assert.strictEqual(state.record(exercise, { outcome: 'passed' }), null);
assert.strictEqual(saved().attempts[exercise.id], 2);
assert.ok(saved().firstSeen[exercise.id] <= saved().passed[exercise.id].when);
assert.match(saved().passed[exercise.id].answer, /^[0-9a-f]{16}$/);

// Sem a libcrypto não há resumos, e o exercício fica feito do mesmo jeito.
var crypto = require('crypto'), createHash = crypto.createHash;
crypto.createHash = function () { throw Object.assign(new Error('falta a libcrypto'), { code: 'ERR_NO_CRYPTO' }); };
assert.strictEqual(state.record(exercises[1], { outcome: 'passed' }), null);
crypto.createHash = createHash;
assert.deepStrictEqual(Object.keys(saved().passed[exercises[1].id]), ['when']);
assert.deepStrictEqual(Object.keys(state.load().changed), []);

state.predicted('a/b', { lines: ['1', '2'], right: 1, outOf: 2 });
state.measured('a/b', { ondas: 5 });
assert.strictEqual(saved().predictions['a/b'][0].right, 1);
assert.strictEqual(saved().measures['a/b'][0].values.ondas, 5);
for (var i = 0; i < 30; i++) state.measured('a/b', { ondas: i });
assert.strictEqual(saved().measures['a/b'].length, 20);
assert.strictEqual(saved().measures['a/b'][19].values.ondas, 29);

// ---- O exercício mudou ----

assert.deepStrictEqual(state.load().changed, {});
var print = saved().passed[exercise.id].exercise;
var copy = path.join(folder, 'exercicio');
fs.cpSync(exercise.folder, copy, { recursive: true });
var fingerprint = require(KIT + 'course/fingerprint');
assert.ok(fingerprint.isSame(copy, print), 'só a hora mudou');
fs.writeFileSync(path.join(copy, exercise.files[0]), 'a resposta do aluno não conta');
assert.ok(fingerprint.isSame(copy, print));
var description = JSON.parse(fs.readFileSync(path.join(copy, 'exercise.json'), 'utf8'));
function describe(change) {
  change(description);
  fs.writeFileSync(path.join(copy, 'exercise.json'), JSON.stringify(description));
}
describe(function (d) { d.minutes = 99; d.hints = []; });
assert.ok(fingerprint.isSame(copy, print), 'nem as dicas e os minutos');
describe(function (d) { d.checks.push({ type: 'output' }); });
assert.ok(!fingerprint.isSame(copy, print), 'as conferências contam');
describe(function (d) { d.checks.pop(); });
assert.ok(fingerprint.isSame(copy, print));
fs.appendFileSync(path.join(copy, 'README.md'), 'mais\n');
assert.ok(!fingerprint.isSame(copy, print), 'o enunciado conta');
assert.ok(fingerprint.isSame(path.join(folder, 'apagado'), print));
var progress = saved();
progress.passed[exercise.id].exercise = { hash: 'outro', stamps: { 'README.md': '1 1' } };
fs.writeFileSync(FILE, JSON.stringify(progress));
assert.strictEqual(state.load().changed[exercise.id], true);
assert.ok(state.load().passed[exercise.id], 'e continua feito');

// ---- Estragado, ou de um kit mais novo: de lado, com um aviso ----

var errors = '';
var write = process.stderr.write;
process.stderr.write = function (text) { errors += text; return true; };
['{', '[]', 'null', '{"version":"2"}', '{"version":99,"passed":{}}'].forEach(function (text, i) {
  fs.writeFileSync(FILE, text);
  errors = '';
  assert.deepStrictEqual(Object.keys(state.load().passed), []);
  assert.match(errors, i === 4 ? /mais nova/ : /Guardei-o em/);
  while (asides().length > 0) {
    assert.strictEqual(fs.readFileSync(path.join(folder, asides()[0]), 'utf8'), text);
    fs.unlinkSync(path.join(folder, asides()[0]));
  }
});
fs.writeFileSync(FILE, '{"version":2,"passed":[],"hints":7,"outro":1}');
errors = '';
assert.strictEqual(state.nextHint('a/b', 3), 1);
assert.strictEqual(errors, '');
assert.strictEqual(saved().outro, 1, 'o que não é nosso fica');
process.stderr.write = write;

// ---- A trava de quem morreu ----

var dead = child.spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' }).stdout.trim();
fs.writeFileSync(LOCK, dead);
assert.strictEqual(state.nextHint('a/b', 3), 2);
fs.writeFileSync(LOCK, String(process.pid));
fs.utimesSync(LOCK, new Date(0), new Date(0));
assert.strictEqual(state.nextHint('a/b', 3), 3);
assert.ok(!fs.existsSync(LOCK));

// ---- Onde não se pode gravar: o veredito se mostra, e o erro se diz ----

process.env.KIT_PASTA = path.join(folder, 'arquivo', 'dentro');
fs.writeFileSync(path.join(folder, 'arquivo'), '');
state = kit();
var unsaved = state.record(exercise, { outcome: 'passed' });
assert.ok(unsaved.environment);
assert.match(unsaved.message, /no lugar da pasta há um arquivo.*O que apareceu na tela vale/);
assert.throws(function () { state.nextHint('a/b', 3); }, /no lugar da pasta/);
if (process.getuid() !== 0) {
  var closed = path.join(folder, 'fechada');
  fs.mkdirSync(closed, 0o555);
  process.env.KIT_PASTA = closed;
  assert.match(kit().record(exercise, { outcome: 'passed' }).message, /não há permissão/);
}
if (fs.existsSync('/dev/full')) { // o disco cheio
  process.env.KIT_PASTA = path.join(folder, 'cheio');
  fs.mkdirSync(process.env.KIT_PASTA);
  var full = kit();
  var open = fs.openSync;
  fs.openSync = function (file, flags) { return open(/novo$/.test(file) ? '/dev/full' : file, flags); };
  assert.match(full.record(exercise, { outcome: 'passed' }).message, /o disco está cheio/);
  fs.openSync = open;
  assert.deepStrictEqual(fs.readdirSync(process.env.KIT_PASTA), [], 'nada pela metade');
}

// ---- Quatro kits ao mesmo tempo: nada se perde ----

var TIMES = 25, together = path.join(folder, 'juntos'), running = 4;
['w', 'x', 'y', 'z'].forEach(function (id) {
  child.spawn(process.execPath, [__filename, 'filho', id, String(TIMES), together], { stdio: 'inherit' }).on('exit', function (code) {
    assert.strictEqual(code, 0);
    if (--running > 0) return;
    var hints = JSON.parse(fs.readFileSync(path.join(together, 'progresso.json'), 'utf8')).hints;
    assert.deepStrictEqual(hints, { w: TIMES, x: TIMES, y: TIMES, z: TIMES });
    assert.deepStrictEqual(fs.readdirSync(together), ['progresso.json']);
    fs.rmSync(folder, { recursive: true });
    console.log('conferido');
  });
});

// espera: conferido
