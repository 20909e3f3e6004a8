/* new.js -- ./kit dev novo: começa um exercício, com um exemplo mínimo do tipo pedido que já roda; o que só o autor
 * sabe vem marcado com ESCREVA, e ./kit dev conferir cobra.
 *
 * Os modelos são arquivos de verdade, em templates/TIPO/: exercise/ e solution/, com lacunas %nome%. */
'use strict';

var fs = require('fs');
var path = require('path');
var codes = require('../codes');
var course = require('../course/course');
var paint = require('../screen/paint');
var t = require('../words').of('author');

var KINDS = ['P', 'J', 'C', 'D', 'M'];
var TEMPLATES = path.join(__dirname, 'templates');

function Refusal(message) {
  this.message = message;
}

function refuse(key, values) {
  throw new Refusal(t(key, values));
}

// ---- O que se pediu ----

// { name, kind }: o tipo vem em --tipo=J, ou em --tipo J.
function read(words) {
  var asked = { name: undefined, kind: undefined };
  for (var i = 0; i < words.length; i++) {
    var option = /^--(?:tipo|kind)(?:=(.*))?$/.exec(words[i]);
    if (option) asked.kind = (option[1] === undefined ? words[++i] || '' : option[1]).toUpperCase();
    else if (asked.name === undefined && words[i].charAt(0) !== '-') asked.name = words[i];
    else refuse('usage');
  }
  if (asked.name === undefined || asked.kind === undefined) refuse('usage');
  if (KINDS.indexOf(asked.kind) < 0) refuse('newKind', { kind: asked.kind });
  return asked;
}

function namesIn(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}

// O capítulo como está em chapters/ ou em exercises/; "04" também serve.
function chapterOf(word) {
  var known = namesIn(path.join(course.ROOT, 'chapters')).concat(namesIn(path.join(course.ROOT, 'exercises')));
  var found = known.filter(function (name) { return name === word || (/^\d\d$/.test(word) && name.slice(0, 3) === word + '-'); })[0];
  return found || refuse('newChapter', { chapter: word });
}

function identify(name) {
  var parts = /^(?:exercises\/)?([^/]+)\/(\d\d-[a-z0-9]+(?:-[a-z0-9]+)*)\/?$/.exec(name);
  if (!parts) refuse('newName', { name: name });
  var chapter = chapterOf(parts[1]), id = chapter + '/' + parts[2];
  var taken = namesIn(path.join(course.ROOT, 'exercises', chapter)).filter(function (other) {
    return other.slice(0, 3) === parts[2].slice(0, 3);
  })[0];
  if (taken) refuse('newTaken', { id: chapter + '/' + taken });
  if (fs.existsSync(path.join(course.ROOT, 'solutions', id))) refuse('newTaken', { id: 'solutions/' + id });
  return { chapter: chapter, id: id };
}

// ---- O modelo ----

function titleOf(id) {
  var words = path.basename(id).slice(3).replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function runtimeSource(chapter) {
  var file = path.join(course.ROOT, 'chapters', chapter, 'runtime.c');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

// Um exercício em C leva as camadas do capítulo: as que runtime.c lista.
function layersOf(source) {
  return {
    includes: source.match(/^#include .*$/gm).join('\n'),
    layers: /layers\[\] = \{\n([\s\S]*?)\s*NULL,\n\};/.exec(source)[1]
  };
}

function gapsOf(target, kind) {
  var source = runtimeSource(target.chapter);
  if (source === null && kind === 'C') refuse('newNoRuntime', target);
  var gaps = {
    id: target.id, chapter: target.chapter, title: titleOf(target.id), number: course.numberOf(target.id),
    runtime: source === null ? '\n  "runtime": "../nozinho",' : ''
  };
  return kind === 'C' ? Object.assign(gaps, layersOf(source)) : gaps;
}

// No capítulo 01 ainda não há require: o exercício em JavaScript se confere pela saída.
function templateOf(target, kind) {
  return path.join(TEMPLATES, kind === 'J' && /^01-/.test(target.chapter) ? 'J-saida' : kind);
}

function filled(text, gaps) {
  return text.replace(/%(\w+)%/g, function (gap, name) { return name in gaps ? gaps[name] : gap; });
}

function copyTree(from, to, gaps) {
  fs.mkdirSync(to, { recursive: true });
  fs.readdirSync(from).forEach(function (name) {
    var source = path.join(from, name), target = path.join(to, name);
    if (fs.statSync(source).isDirectory()) copyTree(source, target, gaps);
    else fs.writeFileSync(target, filled(fs.readFileSync(source, 'utf8'), gaps));
  });
}

function keepInitial(folder, files) {
  fs.mkdirSync(path.join(folder, '.inicial'));
  files.forEach(function (file) { fs.writeFileSync(path.join(folder, '.inicial', file), fs.readFileSync(path.join(folder, file))); });
}

function create(target, kind) {
  var gaps = gapsOf(target, kind), template = templateOf(target, kind);
  var folder = path.join(course.ROOT, 'exercises', target.id);
  copyTree(path.join(template, 'exercise'), folder, gaps);
  copyTree(path.join(template, 'solution'), path.join(course.ROOT, 'solutions', target.id), gaps);
  keepInitial(folder, JSON.parse(fs.readFileSync(path.join(folder, 'exercise.json'), 'utf8')).files);
  paint.say(t('newDone', gaps));
}

function main(words) {
  try {
    var asked = read(words);
    create(identify(asked.name), asked.kind);
    return codes.passed;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    paint.error(error.message);
    return codes.usage;
  }
}

module.exports = { main: main };
