/* course.js -- o que há para fazer: capítulos e exercícios, lidos das pastas.
 *
 * Um exercício é uma pasta exercises/NN-capítulo/MM-nome com exercise.json, README.md e os
 * arquivos que o aluno edita; docs/autor.md descreve o formato. */
'use strict';

var fs = require('fs');
var path = require('path');
var t = require('./words').of('kit');

var ROOT = path.resolve(__dirname, '..', '..');
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
    description = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw broken(file + ': ' + error.message);
  }
  REQUIRED.forEach(function (field) {
    if (!(field in description)) throw broken(file + ': ' + t('missingField', { field: field }));
  });
  return description;
}

function load(chapter, name) {
  var folder = path.join(ROOT, 'exercises', chapter, name);
  var exercise = readDescription(folder);
  exercise.id = chapter + '/' + name;
  exercise.number = chapter.slice(0, 2) + '/' + name.slice(0, 2);
  exercise.chapter = chapter;
  exercise.folder = folder;
  exercise.solution = path.join(ROOT, 'solutions', chapter, name);
  exercise.runtime = exercise.runtime || chapter;
  exercise.wrong = exercise.wrong || [];
  return exercise;
}

// [{ name, exercises }], na ordem do curso.
function chapters() {
  return folders(path.join(ROOT, 'exercises')).map(function (chapter) {
    return {
      name: chapter,
      exercises: folders(path.join(ROOT, 'exercises', chapter)).map(function (name) {
        return load(chapter, name);
      })
    };
  });
}

function all() {
  return chapters().reduce(function (list, chapter) {
    return list.concat(chapter.exercises);
  }, []);
}

// Por pasta (07-io-assincrono/03-tres-arquivos), por números (07/03 ou 7/3) ou o capítulo.
function find(name) {
  var numbers = /^(\d{1,2})(?:\/(\d{1,2}))?$/.exec(name);
  var wanted = numbers ? ('0' + numbers[1]).slice(-2) +
    (numbers[2] ? '/' + ('0' + numbers[2]).slice(-2) : '') : name.replace(/^exercises\//, '').replace(/\/$/, '');
  return all().filter(function (exercise) {
    return exercise.id === wanted || exercise.number === wanted ||
      exercise.chapter === wanted || exercise.chapter.slice(0, 2) === wanted;
  });
}

module.exports = { ROOT: ROOT, chapters: chapters, all: all, find: find, broken: broken };
