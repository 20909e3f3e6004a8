/* layer/architecture.js -- os capítulos e as camadas, como o Makefile os diz (make camadas).
 *
 *   chapters  [{ name, layers, makefile: como se escreve lá }]
 *   layers    { nome: { name, c, h, js, libraries, read: os arquivos em C que o curso lê } } */
'use strict';

var child = require('child_process');
var course = require('../course/course');
var t = require('../words').of('layer');

function printed() {
  var result = child.spawnSync('make', ['-s', '--no-print-directory', 'camadas'], { cwd: course.ROOT, encoding: 'utf8' });
  if (result.error || result.status !== 0) {
    throw course.broken(t('makeFailed', { why: result.error ? result.error.message : result.stderr.trim() }));
  }
  return result.stdout;
}

var FIELDS = { c: 'c', h: 'h', js: 'js', lib: 'libraries', lido: 'read' };

function read() {
  var chapters = [], byName = {}, layers = {};
  printed().split('\n').filter(Boolean).forEach(function (line) {
    var words = line.split(/\s+/).filter(Boolean), what = words[0], name = words[1], rest = words.slice(2);
    if (what === 'capitulo') chapters.push(byName[name] = { name: name, layers: rest });
    else if (what === 'makefile') byName[name].makefile = rest.join(' ');
    else (layers[name] = layers[name] || { name: name })[FIELDS[what]] = rest;
  });
  return { chapters: chapters, layers: layers };
}

// O capítulo "05", "5" ou "05-event-loop"; undefined se ele não liga nada.
function chapter(architecture, word) {
  var number = /^\d{1,2}$/.test(word) ? ('0' + word).slice(-2) : null;
  return architecture.chapters.filter(function (each) { return each.name === word || each.name.slice(0, 2) === number; })[0];
}

// As camadas de `to` que não estão em `from`, e as que saem.
function difference(from, to) {
  var before = from ? from.layers : [];
  return {
    added: to.layers.filter(function (name) { return before.indexOf(name) < 0; }),
    removed: before.filter(function (name) { return to.layers.indexOf(name) < 0; })
  };
}

// A pilha em que uma camada aparece primeiro: [as de baixo, da mais baixa à mais alta].
function below(architecture, name) {
  var first = architecture.chapters.filter(function (each) { return each.layers.indexOf(name) >= 0; })[0];
  return first.layers.slice(0, first.layers.indexOf(name));
}

module.exports = { read: read, chapter: chapter, difference: difference, below: below };
