// limite: 240
// Um exercício em C sob os vigias, do jeito que o kit o roda: o runtime do capítulo com o arquivo do aluno, na
// variante. Só onde ela já está construída: construí-la leva um minuto.
var assert = require('assert');
var fs = require('fs');
var os = require('os');
var path = require('path');
var compile = require('../../../src/kit/c/compile');
var course = require('../../../src/kit/course/course');
var place = require('../../../src/kit/run/place');
var sanitizer = require('../../../src/kit/c/sanitizer');

var skipped = [];
var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vigias-'));

// O que o vigia diz da solução com esta edição; null se ela passa.
function watch(variant, number, object, file, edit) {
  var exercise = course.find(number)[0];
  var solution = fs.readFileSync(path.join(exercise.solution, file), 'utf8');
  var edited = edit ? solution.replace(edit[0], edit[1]) : solution;
  assert(!edit || edited !== solution, 'a edição não casou: ' + edit);
  fs.writeFileSync(path.join(folder, file), edited);
  return place.within(exercise, folder, function (where) {
    if (!compile.isBuilt(where, variant)) {
      if (skipped.indexOf(variant) < 0) skipped.push(variant);
      return 'pulado';
    }
    return compile.swap(where, object, path.join(where.folder, file)).then(function (built) {
      assert.strictEqual(built.failure, undefined, built.failure && built.failure.what + built.failure.obtained);
      return sanitizer.runWith(where, variant, exercise.run);
    });
  });
}

// A segunda olhada, na pasta de um aluno que vaza memória e passa.
function secondLook(edit) {
  if (skipped.indexOf('asan') >= 0) return 'pulado';
  var found = course.find('04/03')[0];
  var exercise = Object.assign({}, found, { folder: path.join(folder, 'aluno') });
  fs.cpSync(found.folder, exercise.folder, { recursive: true });
  fs.writeFileSync(path.join(exercise.folder, 'heap.c'),
    fs.readFileSync(path.join(exercise.solution, 'heap.c'), 'utf8').replace(edit[0], edit[1]));
  return require('../../../src/kit/watch/second-look')(exercise, { outcome: 'passed' }, {});
}

function heap(edit) { return watch('asan', '04/03', 'heap', 'heap.c', edit); }
function pool(edit) { return watch('tsan', '07/03', 'pool', 'pool.c', edit); }

function isCrash(said, text, file) {
  if (said === 'pulado') return;
  assert(said, 'o vigia não viu nada');
  assert(said.what.indexOf(text) >= 0, JSON.stringify(said));
  assert.strictEqual(said.where.file, file, JSON.stringify(said));
}

function isFine(said) {
  if (said !== 'pulado') assert.strictEqual(said, null, JSON.stringify(said));
}

heap(null).then(isFine).then(function () {
  return heap([/sizeof \*heap\.nodes \* heap\.size/, '8']);
}).then(function (said) {
  isCrash(said, 'escreveu em memória fora do bloco', 'heap.c');
  if (said === 'pulado') return;
  assert(said.frames.some(function (frame) { return frame.file === 'src/timers.c'; }), JSON.stringify(said.frames));
  assert(said.notes.join().indexOf('função heap_insert') >= 0, said.notes.join());
}).then(function () {
  return heap([/if \(heap\.nodes == NULL\) abort\(\);/, 'if (malloc(123) == NULL) abort();']);
}).then(function (said) {
  isCrash(said, 'bytes foram reservados aqui', 'heap.c');
}).then(function () {
  return secondLook([/if \(heap\.nodes == NULL\) abort\(\);/, 'if (malloc(123) == NULL) abort();']);
}).then(function (notes) {
  if (notes !== 'pulado') assert(/Passou, mas .* nunca liberados/.test(notes[0]) && /^Foi em heap\.c/.test(notes[1]), JSON.stringify(notes));
}).then(function () {
  return pool(null);
}).then(isFine).then(function () {
  return pool([/(pool_take_done\(void\) \{[^}]*?)pthread_mutex_lock\(&pool\.lock\);([^}]*?)pthread_mutex_unlock\(&pool\.lock\);/, '$1$2']);
}).then(function (said) {
  isCrash(said, 'uma corrida', 'pool.c');
}).then(function () {
  fs.rmSync(folder, { recursive: true });
  if (skipped.length > 0) console.log('pulo: não foi construído ' + skipped.join(', '));
});
