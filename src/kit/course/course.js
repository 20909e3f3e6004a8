/* course.js -- o que há para fazer: capítulos e exercícios, lidos das pastas.
 *
 * Um exercício é uma pasta exercises/NN-capítulo/MM-nome com exercise.json, README.md e os
 * arquivos que o aluno edita; docs/autor.md descreve o formato. */
'use strict';

var fs = require('fs');
var path = require('path');
var json = require('./json');
var t = require('../words').of('kit');

var ROOT = path.resolve(__dirname, '..', '..', '..');
var REQUIRED = ['title', 'kind', 'minutes', 'points', 'files', 'objectives', 'hints', 'checks', 'untouched'];

function folders(folder) {
  var names;
  try {
    names = fs.readdirSync(folder);
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return names.filter(function (name) {
    return /^\d\d-/.test(name) && fs.statSync(path.join(folder, name)).isDirectory();
  }).sort();
}

// Um erro que não é do aluno nem do kit: falta algo, ou um exercício está mal escrito.
function broken(message) {
  var error = new Error(message);
  error.environment = true;
  return error;
}

function readDescription(folder) {
  var file = path.join(folder, 'exercise.json');
  var description;
  try {
    description = json.read(file);
  } catch (error) {
    throw broken(file + ': ' + error.message);
  }
  REQUIRED.forEach(function (field) {
    if (!(field in description)) throw broken(file + ': ' + t('missingField', { field: field }));
  });
  return description;
}

function load(id) {
  var chapter = path.dirname(id), folder = path.join(ROOT, 'exercises', id);
  var exercise = readDescription(folder);
  exercise.id = id;
  exercise.number = numberOf(id);
  exercise.chapter = chapter;
  exercise.folder = folder;
  exercise.solution = path.join(ROOT, 'solutions', id);
  exercise.runtime = exercise.runtime || chapter;
  exercise.wrong = exercise.wrong || [];
  return exercise;
}

function chapterIds(chapter) {
  return folders(path.join(ROOT, 'exercises', chapter)).map(function (name) { return chapter + '/' + name; });
}

// [{ name, exercises }], na ordem do curso.
function chapters() {
  return folders(path.join(ROOT, 'exercises')).map(function (chapter) {
    return { name: chapter, exercises: chapterIds(chapter).map(load) };
  });
}

// Os nomes de todos os exercícios, sem os ler: um deles pode estar estragado.
function ids() {
  return folders(path.join(ROOT, 'exercises')).reduce(function (list, chapter) {
    return list.concat(chapterIds(chapter));
  }, []);
}

function all() {
  return ids().map(load);
}

// "07-io-assincrono/03-tres-arquivos" -> "07/03".
function numberOf(id) {
  return id.replace(/^(\d\d)[^/]*\/(\d\d).*$/, '$1/$2');
}

// O exercício (ou o capítulo) de um caminho, como a tecla Tab o completa: exercises/04-fila/03-heap/heap.c.
function inCourse(file) {
  return file.replace(/^(?:.*\/)?exercises\//, '').split('/').slice(0, 2).filter(Boolean).join('/');
}

// Por pasta (07-io-assincrono/03-tres-arquivos), por números (07/03 ou 7/3) ou o capítulo.
function matching(name) {
  var numbers = /^(\d{1,2})(?:\/(\d{1,2}))?$/.exec(name);
  var wanted = numbers ? ('0' + numbers[1]).slice(-2) +
    (numbers[2] ? '/' + ('0' + numbers[2]).slice(-2) : '') : inCourse(name);
  return ids().filter(function (id) {
    return [id, numberOf(id), path.dirname(id), id.slice(0, 2)].indexOf(wanted) >= 0;
  });
}

function find(name) {
  return matching(name).map(load);
}

module.exports = {
  ROOT: ROOT, chapters: chapters, all: all, find: find, ids: ids, matching: matching, numberOf: numberOf, load: load, broken: broken
};
