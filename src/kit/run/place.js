/* place.js -- a cópia em que tudo roda: fora do alcance do programa do aluno fica a pasta dele.
 *
 * Um lugar é { exercise, folder: a cópia, answer: de onde veio a resposta, runtime: o executável, proved: o
 * mesmo, com a camada da prova, notes: frases que o veredito leva consigo }; e talvez variant, 'asan' ou 'tsan'; runtimeOptions, as opções com que o
 * runtime roda tudo ali; e announce, a função a quem se diz que algo vai demorar. */
'use strict';

var fs = require('fs');
var os = require('os');
var path = require('path');
var course = require('../course/course');
var workspace = require('../course/workspace');
var t = require('../words').of('kit');

// O que se espera da saída fica de fora da cópia: quem o lesse e o imprimisse passaria.
function isKey(exercise, file) {
  return exercise.checks.some(function (check) {
    return [].concat(check.expected || [], check.orders || []).indexOf(path.relative(exercise.folder, file)) >= 0;
  });
}

function copyFolder(exercise, from, to) {
  fs.readdirSync(from).forEach(function (name) {
    var source = path.join(from, name);
    if (name.charAt(0) !== '.' && !isKey(exercise, source)) copyOne(exercise, source, path.join(to, name));
  });
}

// Um editor, ao salvar, põe e tira arquivos ao lado do seu: o que sumiu desde que se leu a pasta não faz falta.
function copyOne(exercise, source, target) {
  try {
    if (fs.statSync(source).isDirectory()) copyFolder(exercise, source, target);
    else workspace.copy(source, target);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function fill(folder, exercise, answer) {
  copyFolder(exercise, exercise.folder, folder);
  if (!answer) return;
  exercise.files.forEach(function (file) { workspace.copy(path.join(answer, file), path.join(folder, file)); });
}

// O runtime que roda o exercício; numa variante (asan, tsan), o mesmo com aquele vigia.
function runtimeOf(exercise, variant) {
  if (!variant) return path.join(course.ROOT, 'build', exercise.runtime);
  return path.join(course.ROOT, 'build', variant, path.basename(exercise.runtime));
}

// O mesmo, com a camada da prova.
function provedOf(exercise, variant) {
  return path.join(course.ROOT, 'build', variant || '', 'prova', path.basename(exercise.runtime));
}

// A cópia pronta. Um disco cheio ou uma pasta proibida não é um defeito do kit.
function newCopy(exercise, answer) {
  var folder;
  try {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'nozinho-')));
    fill(folder, exercise, answer);
    return folder;
  } catch (error) {
    if (folder) fs.rmSync(folder, { recursive: true, force: true });
    throw course.broken(t('noCopy', { folder: os.tmpdir(), why: error.message }));
  }
}

// `answer` é uma pasta com outra resposta (a solução, um erro previsto); sem ela, a do aluno.
function make(exercise, answer, variant) {
  return {
    exercise: exercise,
    folder: newCopy(exercise, answer),
    answer: answer,
    variant: variant,
    notes: [],
    runtime: runtimeOf(exercise, variant),
    proved: provedOf(exercise, variant)
  };
}

// Um programa pode ter apagado a pasta, ou posto um atalho no lugar dela: por ele não se apaga nada.
function ensureFolder(folder) {
  try {
    if (fs.lstatSync(folder).isDirectory()) return;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  fs.rmSync(folder, { force: true });
  fs.mkdirSync(folder);
}

// A cópia volta ao que era: um programa pode ter trocado os testes da conferência seguinte. Fica só o runtime que
// leva o arquivo do aluno, se há.
function refresh(place) {
  var built = path.basename(place.runtime);
  ensureFolder(place.folder);
  fs.readdirSync(place.folder).forEach(function (name) {
    if (name.indexOf(built) !== 0) fs.rmSync(path.join(place.folder, name), { recursive: true, force: true });
  });
  fill(place.folder, place.exercise, place.answer);
}

function remove(place) {
  fs.rmSync(place.folder, { recursive: true, force: true });
}

// Usa um lugar e o apaga no fim, dê no que der. `use` devolve um valor ou uma promessa.
function within(exercise, answer, use, variant) {
  return new Promise(function (resolve) { resolve(make(exercise, answer, variant)); }).then(function (place) {
    return Promise.resolve(place).then(use).then(function (value) {
      remove(place);
      return value;
    }, function (error) {
      remove(place);
      throw error;
    });
  });
}

// Usa outra cópia do mesmo lugar, limpa do que os programas deixaram na primeira. `changes` são os campos que mudam.
function again(place, changes, use) {
  return within(place.exercise, place.answer, function (copy) {
    return use(Object.assign({}, place, changes, { folder: copy.folder }));
  }, place.variant);
}

module.exports = { within: within, refresh: refresh, again: again, runtimeOf: runtimeOf, provedOf: provedOf };
