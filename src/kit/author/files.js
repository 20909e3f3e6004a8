/* files.js -- o que um exercício tem de ter em disco: o ponto de partida, a solução, os erros previstos. */
'use strict';

var child = require('child_process');
var fs = require('fs');
var path = require('path');
var course = require('../course/course');
var t = require('../words').of('author');

function lacks(folder, shown, names) {
  return names.filter(function (name) { return !fs.existsSync(path.join(folder, name)); }).map(function (name) {
    return t('missing', { file: shown + name });
  });
}

// Os arquivos que uma conferência nomeia, e os da que está dentro dela.
function namedIn(check) {
  var left = check.left || {}, same = Object.keys(left).map(function (name) { return left[name]; });
  var names = [check.program, check.expected, check.source, check.reference, check.conversation].concat(check.orders, same);
  return names.filter(function (name) { return typeof name === 'string'; }).concat(check.check ? namedIn(check.check) : []);
}

function named(exercise) {
  return exercise.checks.reduce(function (list, check) { return list.concat(namedIn(check)); }, exercise.run ? [exercise.run] : []);
}

function inExercise(exercise) {
  var initial = exercise.files.map(function (file) { return '.inicial/' + file; });
  return lacks(exercise.folder, '', ['README.md'].concat(exercise.files, initial, named(exercise)));
}

// O que `swap` troca é um arquivo de src/, ou o caminho de outro a partir da raiz; sempre sem a extensão.
function swapped(exercise) {
  return exercise.checks.filter(function (check) { return check.type === 'swap'; }).map(function (check) {
    return (check.object.indexOf('/') < 0 ? 'src/' : '') + check.object + '.c';
  }).filter(function (file) { return !fs.existsSync(path.join(course.ROOT, file)); }).map(function (file) {
    return t('missing', { file: file });
  });
}

function inSolution(exercise) {
  return lacks(exercise.solution, 'solutions/…/', ['README.md'].concat(exercise.files));
}

function wrongFolders(exercise) {
  var folder = path.join(exercise.solution, 'errado');
  return fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
}

function inWrong(exercise) {
  var tags = exercise.wrong.map(function (wrong) { return wrong.tag; });
  var extra = wrongFolders(exercise).filter(function (tag) { return tags.indexOf(tag) < 0; });
  return tags.reduce(function (problems, tag) {
    return problems.concat(lacks(path.join(exercise.solution, 'errado', tag), 'solutions/…/errado/' + tag + '/', exercise.files));
  }, extra.map(function (tag) { return t('undeclaredWrong', { tag: tag }); }));
}

// O que o git guarda de cada arquivo, { caminho: resumo }; sem git, nada. Pergunta uma vez só.
var tracked = null;
function inGit() {
  tracked = tracked || new Promise(function (resolve) {
    child.execFile('git', ['ls-files', '-s', '-z', '--', 'exercises'], { cwd: course.ROOT, maxBuffer: 1e8 }, function (error, stdout) {
      var hashes = {};
      (error ? '' : stdout).split('\0').forEach(function (line) {
        var match = /^\d+ (\w+) \d\t([\s\S]*)$/.exec(line);
        if (match) hashes[match[2]] = match[1];
      });
      resolve(hashes);
    });
  });
  return tracked;
}

function sameInFolder(exercise, file) {
  return fs.readFileSync(path.join(exercise.folder, file)).equals(fs.readFileSync(path.join(exercise.folder, '.inicial', file)));
}

// O que se entrega ao aluno é o ponto de partida. Num repositório vale o que o git guarda: na pasta, o autor
// pode ter resolvido o exercício.
function untouched(exercise) {
  return inGit().then(function (hashes) {
    return exercise.files.filter(function (file) {
      var mine = hashes['exercises/' + exercise.id + '/' + file], initial = hashes['exercises/' + exercise.id + '/.inicial/' + file];
      return mine && initial ? mine !== initial : !sameInFolder(exercise, file);
    }).map(function (file) { return t('notInitial', { file: file }); });
  });
}

// Os problemas que se veem sem rodar nada.
function problemsOf(exercise) {
  var problems = inExercise(exercise).concat(swapped(exercise), inSolution(exercise), inWrong(exercise));
  return problems.length > 0 ? Promise.resolve(problems) : untouched(exercise);
}

module.exports = { problemsOf: problemsOf };
