/* checks/chapter-tests.js -- os testes e os exemplos do próprio curso, no runtime que leva o arquivo do aluno.
 *
 *   { "type": "chapter-tests", "tests": ["chapters/04-fila/*.js", "tests/js/timers/ordem*.js"] }
 *
 * Vem depois de `swap`. Cada programa diz em comentários o que se espera dele (expectations.js), ou tem ao lado a
 * saída gravada; o que não diz nada não se roda. Rodam na cópia, com o nome que têm no projeto, com a pasta deles. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course/course');
var expectations = require('../judge/expectations');
var limits = require('../run/limits');
var places = require('../run/place');
var pool = require('../run/pool');
var run = require('../run/run');
var t = require('../words').of('checks/chapter-tests');

// ---- Que testes são ----

function asPattern(name) {
  return new RegExp('^' + name.replace(/[.+()[\]{}^$|\\]/g, '\\$&').replace(/\*/g, '.*') + '$');
}

// Os arquivos do projeto que casam: o * só vale no nome, e não nas pastas.
function matching(pattern) {
  var folder = path.dirname(pattern), name = asPattern(path.basename(pattern));
  return fs.readdirSync(path.join(course.ROOT, folder)).filter(function (file) { return name.test(file); }).sort()
    .map(function (file) { return path.join(folder, file); });
}

// A saída gravada ao lado de um teste: a.out de a.js.
function recordedFor(file) {
  var out = path.join(course.ROOT, file.replace(/\.js$/, '.out'));
  return fs.existsSync(out) ? fs.readFileSync(out, 'utf8') : undefined;
}

function load(file) {
  var source = fs.readFileSync(path.join(course.ROOT, file), 'utf8'), recorded = recordedFor(file);
  return {
    file: file,
    wanted: expectations.read(source, recorded),
    speaks: recorded !== undefined || /^ *\/\/ espera/m.test(source)
  };
}

function testsOf(check) {
  var tests = check.tests.reduce(function (list, pattern) { return list.concat(matching(pattern)); }, []).map(load)
    .filter(function (test) { return test.speaks; });
  if (tests.length === 0) throw course.broken(t('none', { pattern: check.tests.join(', ') }));
  return tests;
}

// ---- Um teste ----

// As pastas dos testes, inteiras: nelas há módulos que eles carregam, e fixtures.
function copyFolders(tests, folder) {
  tests.map(function (test) { return path.dirname(test.file); }).filter(function (inside, i, all) {
    return all.indexOf(inside) === i;
  }).forEach(function (inside) {
    fs.cpSync(path.join(course.ROOT, inside), path.join(folder, inside), { recursive: true });
  });
}

function explain(test, problem) {
  var values = { file: test.file, wanted: problem.wanted, got: problem.got };
  var failure = { outcome: 'failed', what: t(problem.problem, values) };
  if (problem.problem === 'output') {
    failure.expected = problem.wanted;
    failure.obtained = problem.got;
  } else if (problem.stderr) {
    failure.obtained = limits.firstLines(problem.stderr);
  }
  return failure;
}

function judge(test, result, exercise) {
  if (result.end !== 'ok' && result.end !== 'failed') {
    var trouble = limits.troubleOf(result, exercise);
    trouble.what = t('during', { file: test.file }) + ' ' + trouble.what;
    return trouble;
  }
  var problem = expectations.compare(test.wanted, result);
  if (!problem) return null;
  problem.stderr = result.stderr;
  return explain(test, problem);
}

function runTest(where, test) {
  return run.run(where, test.file, []).then(function (result) { return judge(test, result, where.exercise); });
}

// ---- Todos ----

// Quase todo exemplo espera por um timer mais do que faz contas: vários cabem de uma vez.
var TOGETHER = 4;

// A falha do primeiro, na ordem da lista, que falhou.
function runAll(where, tests) {
  var failures = [];
  return pool.each(tests.map(function (test, i) {
    return function () {
      return runTest(where, test).then(function (failure) { failures[i] = failure; });
    };
  }), TOGETHER).then(function () { return failures.filter(Boolean)[0] || null; });
}

module.exports = function chapterTests(place, check) {
  var tests = testsOf(check);
  return places.again(place, {}, function (where) {
    copyFolders(tests, where.folder);
    return runAll(where, tests);
  });
};
