// A cópia em que tudo roda, de uma pasta em que o aluno deixou de tudo: um atalho para o nada, um cano, um arquivo que
// some enquanto se copia. E, dê no que der, ela não fica para trás.
// limite: 60
var assert = require('assert');
var child = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');

var KIT = path.join(__dirname, '../../../src/kit/');
var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lugar-'));
var fingerprint = require(KIT + 'course/fingerprint');
var place = require(KIT + 'run/place');
var workspace = require(KIT + 'course/workspace');
var Watcher = require(KIT + 'watch/files').Watcher;

process.env.TMPDIR = path.join(folder, 'tmp');
fs.mkdirSync(process.env.TMPDIR);
var exercise = { folder: path.join(folder, 'exercicio'), files: ['a.js'], runtime: '../nozinho', checks: [] };
fs.mkdirSync(path.join(exercise.folder, 'sub'), { recursive: true });
['exercise.json', 'a.js', 'sub/b.js', 'some.js'].forEach(function (name) {
  fs.writeFileSync(path.join(exercise.folder, name), '{"files": ["a.js"], "checks": []}');
});
fs.symlinkSync('nada', path.join(exercise.folder, 'atalho'));
fs.symlinkSync('..', path.join(exercise.folder, 'sub', 'acima'));
child.spawnSync('mkfifo', [path.join(exercise.folder, 'cano')]);

function namesIn(where) {
  return fs.readdirSync(where).sort().join(' ');
}

// Ler o cano não acabaria nunca: a vigia e o resumo do exercício também passam por ele.
new Watcher(exercise.folder, exercise.files, function () {}).close();
assert.deepStrictEqual(Object.keys(fingerprint.of(exercise.folder).stamps), ['exercise.json', 'some.js', 'sub/b.js']);

var copy = workspace.copy;
workspace.copy = function (from, to) {
  if (path.basename(from) === 'some.js') fs.unlinkSync(from);
  copy(from, to);
};
place.within(exercise, null, function (where) { return namesIn(where.folder); }).then(function (names) {
  assert.strictEqual(names, 'a.js exercise.json sub');
  // Uma resposta a que falta o arquivo: um erro de quem espera, e nenhuma cópia.
  return place.within(exercise, path.join(folder, 'nada'), function () { return 'usou'; });
}).then(function (value) { assert.strictEqual(value, 'um erro'); }, function (error) {
  if (!error.environment) throw error;
}).then(function () {
  assert.strictEqual(namesIn(process.env.TMPDIR), '');
  fs.rmSync(folder, { recursive: true });
  console.log('conferido');
});

// espera: conferido
