/* submissions.js -- o que cada aluno entregou, achado na pasta dele: o curso inteiro, só exercises/, só as pastas dos
 * exercícios, ou (se se confere um exercício só) os arquivos soltos.
 *
 * Nada se abre aqui, e atalhos (links simbólicos) não se seguem: podem apontar para fora. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course/course');
var shown = require('./shown');
var store = require('./store');
var t = require('../words').of('class');

var DEEPEST = 10, MOST = 20000; // pastas dentro de pastas, e nomes ao todo
var NOT_SUBMISSIONS = /^(\.|node_modules$|build$|solutions$)/;
var ARCHIVE = /\.(zip|tar|tgz|tar\.gz|tar\.xz|rar|7z)$/i;

function entriesOf(folder) {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [];
  }
}

// Por que uma pasta não se lê, ou nada. Um nome que não é UTF-8 chega aqui mudado, e por isso não se acha.
function unreadable(folder) {
  try {
    fs.readdirSync(folder);
    return [];
  } catch (error) {
    return [error.code === 'ENOENT' ? t('badName') : t('unreadable', { code: error.code })];
  }
}

function unpackHint(name) {
  return t(/\.zip$/i.test(name) ? 'unzip' : /\.t(ar|gz)/i.test(name) ? 'untar' : 'unpack', { name: shown.name(name) });
}

// Só o nome da pasta do exercício, sem o capítulo, se nenhum outro exercício se chama assim.
function byName(ids) {
  var names = {};
  ids.forEach(function (id) {
    var name = path.basename(id);
    names[name] = name in names ? null : id;
  });
  return names;
}

// Diz de que exercício do curso é uma pasta: { id, sure }, ou null.
function finder(ids) {
  var names = byName(ids);
  return function (chapter, name) {
    if (ids.indexOf(chapter + '/' + name) >= 0) return { id: chapter + '/' + name, sure: true };
    return names[name] ? { id: names[name], sure: false } : null;
  };
}

// Vale a pasta com o capítulo no caminho; entre duas iguais, a menos funda.
function better(a, b) {
  if (!b || a.sure !== b.sure) return !b || a.sure;
  return a.depth < b.depth;
}

function Walk(idOf) {
  this.idOf = idOf;
  this.found = {};
  this.again = {};
  this.links = [];
  this.archives = [];
  this.seen = 0;
}

Walk.prototype.keep = function (id, folder, depth, sure) {
  var candidate = { folder: folder, depth: depth, sure: sure };
  if (this.found[id]) this.again[id] = true;
  if (better(candidate, this.found[id])) this.found[id] = candidate;
};

Walk.prototype.visit = function (folder, depth) {
  entriesOf(folder).forEach(function (entry) {
    if (++this.seen > MOST || NOT_SUBMISSIONS.test(entry.name)) return;
    if (entry.isSymbolicLink()) this.links.push(entry.name);
    else if (entry.isDirectory()) this.enter(folder, entry.name, depth);
    else if (ARCHIVE.test(entry.name)) this.archives.push(entry.name);
  }, this);
};

Walk.prototype.enter = function (folder, name, depth) {
  var inside = path.join(folder, name), exercise = this.idOf(path.basename(folder), name);
  if (exercise) this.keep(exercise.id, inside, depth, exercise.sure);
  else if (depth < DEEPEST) this.visit(inside, depth + 1);
};

function isThere(file) {
  try {
    return fs.lstatSync(file).isFile();
  } catch (error) {
    return false;
  }
}

// Com um exercício só, os arquivos dele podem estar soltos na pasta do aluno.
function looseFiles(folder, exercises) {
  return exercises.length === 1 && exercises[0].files.some(function (file) { return isThere(path.join(folder, file)); });
}

function notesOf(walk, folder) {
  var notes = Object.keys(walk.again).sort().map(function (id) {
    return t('twice', { id: id, folder: path.relative(folder, walk.found[id].folder) });
  });
  if (walk.links.length > 0) notes.push(t('links', { names: shown.few(walk.links) }));
  if (walk.seen > MOST) notes.push(t('tooMany', { most: MOST }));
  if (Object.keys(walk.found).length > 0) return notes;
  var names = entriesOf(folder).map(function (entry) { return entry.name; }).sort();
  return notes.concat(names.length === 0 ? t('emptyFolder') : t('notUnderstood', { names: shown.few(names) }),
    walk.archives.sort().slice(0, 1).map(unpackHint));
}

function ofFolder(name, folder, exercises) {
  var trouble = unreadable(folder);
  if (trouble.length > 0) return { name: name, found: {}, notes: trouble };
  var walk = new Walk(finder(course.ids()));
  walk.visit(folder, 0);
  if (Object.keys(walk.found).length === 0 && looseFiles(folder, exercises)) walk.keep(exercises[0].id, folder, 0, true);
  return { name: name, found: walk.found, notes: notesOf(walk, folder) };
}

function ofEntry(folder, entry, exercises) {
  if (entry.isDirectory()) return ofFolder(entry.name, path.join(folder, entry.name), exercises);
  if (entry.isSymbolicLink()) return { name: entry.name, found: {}, notes: [t('studentLink')] };
  return ARCHIVE.test(entry.name) ? { name: entry.name, found: {}, notes: [unpackHint(entry.name)] } : null;
}

// { students: [{ name, found: { id: { folder } }, notes }], na ordem dos nomes; skipped: [nomes] }: o que está na pasta e
// não é de um aluno (um arquivo solto, os resultados de outra vez), para que ninguém suma sem se saber.
function find(folder, exercises, output) {
  var skipped = [];
  var students = entriesOf(folder).filter(function (entry) {
    return entry.name.charAt(0) !== '.' && path.join(folder, entry.name) !== output;
  }).sort(function (a, b) { return a.name < b.name ? -1 : 1; }).map(function (entry) {
    var student = store.isOutput(path.join(folder, entry.name)) ? null : ofEntry(folder, entry, exercises);
    if (!student) skipped.push(entry.name);
    return student;
  }).filter(Boolean);
  return { students: students, skipped: skipped };
}

module.exports = { find: find };
