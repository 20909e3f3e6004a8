/* explain.js -- ./kit explicar: o que é um erro, por que acontece aqui e como procurar. */
'use strict';

var fs = require('fs');
var path = require('path');
var codes = require('../codes');
var course = require('../course/course');
var explain = require('../explain/explain');
var paint = require('../screen/paint');
var t = require('../words').of('explain');

// ---- Onde o curso trata do assunto ----

function chapterOf(number) {
  return fs.readdirSync(path.join(course.ROOT, 'chapters')).filter(function (name) { return name.indexOf(number + '-') === 0; })[0];
}

function seeText(see) {
  var exercise = see.length > 2 ? course.find(see)[0] : undefined;
  if (exercise) return t('seeExercise', { title: exercise.title, number: see });
  var chapter = chapterOf(see.slice(0, 2));
  return t(fs.existsSync(path.join(course.ROOT, 'chapters', chapter, 'README.md')) ? 'seeText' : 'seeChapter',
    { chapter: chapter, number: see.slice(0, 2) });
}

// ---- A tela ----

function section(title, text) {
  paint.say(paint.bold(title));
  paint.say(paint.prose(text));
}

function show(entry) {
  // De um erro da linguagem, o nome que se conhece é a mensagem.
  var title = entry.family === 'javascript' ? entry.names[0] : entry.name;
  paint.say(paint.bold(title) + (entry.family ? paint.dim('  (' + t(entry.family) + ')') : ''));
  paint.say();
  section(t('what'), entry.what);
  if (entry.why) section(t('why'), entry.why);
  if (entry.look) section(t('look'), entry.look);
  if (entry.see) section(t('see'), seeText(entry.see));
  return codes.passed;
}

// Os nomes em colunas de texto corrido, um parágrafo por família.
function list(entries) {
  explain.FAMILIES.forEach(function (family) {
    var names = entries.filter(function (entry) { return entry.family === family; }).map(function (entry) { return entry.name; });
    if (names.length > 0) section(t(family), names.join(', '));
  });
  paint.say();
  paint.say(paint.wrapLine(t('usage'), paint.screenWidth()));
  return codes.passed;
}

function unknown(text) {
  var near = explain.nearest(text);
  var shown = text.split('\n')[0].slice(0, 60);
  paint.error(paint.wrapLine(t('unknown', { text: shown }), paint.screenWidth()));
  if (near.length > 0) paint.error(paint.wrapLine(t('near', { names: near.join(', ') }), paint.screenWidth()));
  paint.error(paint.wrapLine(t('usage'), paint.screenWidth()));
  return codes.failed;
}

module.exports = function (args) {
  var text = args.words.join(' ');
  if (text.trim() === '') return list(explain.all());
  if (text === '--help' || text === '-h') {
    paint.say(paint.wrapLine(t('usage'), paint.screenWidth()));
    return codes.passed;
  }
  var entry = explain.find(text);
  if (entry) return show(entry);
  var several = explain.search(text);
  if (several.length === 1) return show(several[0]);
  return several.length > 0 ? list(several) : unknown(text);
};
