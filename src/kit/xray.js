/* xray.js -- ./kit raio-x: um programa, um exercício ou um exemplo da galeria, visto por dentro.
 *
 * Quem mostra é o próprio nozinho (--raio-x); aqui só se acha o arquivo. As opções vão como vieram:
 * ./kit raio-x --raio-x=tela 15, ./kit raio-x --embaralhar=3 meu.js. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('./course');
var show = require('./show');

var GALLERY = path.join(course.ROOT, 'docs', 'galeria');
var USAGE = 2;

// A linha "// pergunta: …" do começo do arquivo.
function questionOf(file) {
  var match = /^\/\/ pergunta: (.*)$/m.exec(fs.readFileSync(file, 'utf8'));
  return match ? match[1] : '';
}

// [{ number, name, file }]
function gallery() {
  if (!fs.existsSync(GALLERY)) return [];
  return fs.readdirSync(GALLERY).filter(function (name) { return /^\d\d-.*\.js$/.test(name); }).sort().map(function (name) {
    return { number: name.slice(0, 2), name: name.slice(0, -3), file: path.join(GALLERY, name) };
  });
}

function list() {
  gallery().forEach(function (example) {
    console.log(example.name + '\n    ' + questionOf(example.file));
  });
  console.log('\nAbra um: ./kit raio-x 07   (ou, no terminal: ./kit raio-x --raio-x=tela 07)');
  return 0;
}

// "7" ou "07": um exemplo da galeria.
function inGallery(word) {
  var number = ('0' + word).slice(-2);
  return gallery().filter(function (example) { return example.number === number || example.name === word; })[0];
}

// O primeiro arquivo de JavaScript do exercício é o programa.
function inExercises(word) {
  var exercise = course.find(word)[0];
  var name = exercise && exercise.files.filter(function (file) { return /\.js$/.test(file); })[0];
  return name && path.join(exercise.folder, name);
}

// Um arquivo que existe vale antes de um nome do curso.
function locate(word) {
  if (fs.existsSync(word)) return word;
  var example = /^\d{1,2}$|^\d\d-/.test(word) && inGallery(word);
  return example ? example.file : inExercises(word);
}

// Ctrl-C é com o nozinho que serve a página; o kit só espera por ele.
function open(words) {
  process.on('SIGINT', function () {});
  var result = require('child_process').spawnSync(process.execPath, words, { stdio: 'inherit' });
  return result.status === null ? 1 : result.status;
}

function usage() {
  show.error('Use: ./kit raio-x programa.js   ou   ./kit raio-x galeria');
  return USAGE;
}

function main(words) {
  var at = 0;
  while (at < words.length && words[at].charAt(0) === '-') at++;
  if (words[at] === undefined) return usage();
  if (words[at] === 'galeria' || words[at] === 'gallery') return list();
  var file = locate(words[at]);
  if (!file) {
    show.error('Não achei "' + words[at] + '": nem arquivo, nem exemplo da galeria, nem exercício com um programa em JavaScript.');
    return USAGE;
  }
  var options = words.slice(0, at);
  var isAsked = options.some(function (word) { return /^--(raio[-_]x|xray)(=|$)/.test(word); });
  return open(options.concat(isAsked ? [] : '--raio-x', file, words.slice(at + 1)));
}

module.exports = { main: main };
