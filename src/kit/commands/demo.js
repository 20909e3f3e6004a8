/* demo.js -- ./kit demo: a demonstração que abre um capítulo, num comando só; com --notas, as falas dela. */
'use strict';

var fs = require('fs');
var path = require('path');
var codes = require('../codes');
var course = require('../course/course');
var limits = require('../run/limits');
var notes = require('../demo/notes');
var paint = require('../screen/paint');
var script = require('../demo/script');
var Stage = require('../demo/stage').Stage;
var t = require('../words').of('demo');

var CHAPTERS = path.join(course.ROOT, 'chapters');

function available() {
  return fs.readdirSync(CHAPTERS).filter(function (name) { return fs.existsSync(path.join(CHAPTERS, name, 'demo.md')); }).sort();
}

// "4", "04" ou "04-fila".
function chapterOf(word, names) {
  var number = /^\d$/.test(word) ? '0' + word : word;
  return names.filter(function (name) { return name === number || name.slice(0, 2) === number; })[0];
}

function load(chapter) {
  var demo = script.parse(fs.readFileSync(path.join(CHAPTERS, chapter, 'demo.md'), 'utf8'));
  var own = path.join(course.ROOT, 'build', chapter);
  return Object.assign(demo, { chapter: chapter, runtime: fs.existsSync(own) ? own : path.join(course.ROOT, 'nozinho') });
}

function list(names) {
  names.forEach(function (name) {
    var demo = load(name);
    paint.tell(t('listed', { number: name.slice(0, 2), title: demo.title.replace(/^\d\d · /, ''), minutes: demo.minutes }));
  });
  paint.say();
  paint.tell(t('howTo'));
  return codes.passed;
}

function tellNotes(demo) {
  if (process.stdin.isTTY && process.stdout.isTTY && !paint.plain) return notes.follow(demo).then(function () { return codes.passed; });
  notes.all(demo).forEach(paint.say);
  return codes.passed;
}

function play(demo) {
  return new Stage(demo).play().then(function (bad) {
    if (bad === null) return codes.passed;
    paint.error(limits.troubleOf(bad, { files: [] }).what);
    return codes.failed;
  });
}

module.exports = function demo(args) {
  var names = available();
  if (args.words.length === 0) return list(names);
  var chapter = args.words.length === 1 ? chapterOf(args.words[0], names) : undefined;
  if (chapter === undefined) {
    paint.error(t('unknown', { word: args.words.join(' '), known: names.map(function (name) { return name.slice(0, 2); }).join(', ') }));
    return codes.usage;
  }
  return (args.options.notas ? tellNotes : play)(load(chapter));
};
