/* program.js -- o programa que se quer ver por dentro: um arquivo, um exemplo da galeria ou um exercício. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course/course');
var t = require('../words').of('kit');

var GALLERY = path.join(course.ROOT, 'docs', 'galeria');

// [{ number, name, file }]
function gallery() {
  if (!fs.existsSync(GALLERY)) return [];
  return fs.readdirSync(GALLERY).filter(function (name) { return /^\d\d-.*\.js$/.test(name); }).sort().map(function (name) {
    return { number: name.slice(0, 2), name: name.slice(0, -3), file: path.join(GALLERY, name) };
  });
}

// "7", "07", "07-timeout-ou-immediate" ou "timeout-ou-immediate".
function inGallery(word) {
  var number = ('0' + word).slice(-2);
  var found = gallery().filter(function (example) {
    return (/^\d{1,2}$/.test(word) && example.number === number) || example.name === word || example.name.slice(3) === word;
  })[0];
  return found && { file: found.file };
}

// O JavaScript que o aluno edita ou, onde ele só responde, o programa da pergunta. Roda na pasta do
// exercício, onde estão os arquivos que ele lê.
function inExercises(word) {
  var found = course.find(word);
  if (found.length !== 1) return null;
  var name = found[0].files.concat('programa.js').filter(function (file) {
    return /\.js$/.test(file) && fs.existsSync(path.join(found[0].folder, file));
  })[0];
  return name ? { file: name, folder: found[0].folder } : null;
}

// { file, folder: onde ele roda; sem ela, aqui }, ou null. Um arquivo que existe vale antes de um nome do curso.
function find(word) {
  if (fs.existsSync(word) && fs.statSync(word).isFile()) return { file: word };
  return inGallery(word) || inExercises(word);
}

function missing(word) {
  return t('noProgram', { word: word });
}

module.exports = { gallery: gallery, find: find, missing: missing };
