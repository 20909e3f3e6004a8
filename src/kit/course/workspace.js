/* workspace.js -- os arquivos do aluno: zerar com cópia, e andar pelas cópias de volta.
 *
 * O ponto de partida de cada arquivo fica em .inicial/, ao lado dele. As cópias ficam em .kit/copias/EXERCÍCIO/,
 * uma pasta por cópia, com a hora no nome. Nada do aluno se sobrescreve sem cópia: o que não se consegue ler não se
 * toca. Um link é trocado por um arquivo: o que está do outro lado dele não muda. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('./course');
var state = require('./state');
var t = require('../words').of('workspace');

// ---- Ler e escrever ----

// O conteúdo de um arquivo do aluno; null se não há (ou se é um link para o nada).
function contentOf(file) {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw course.broken(t('cannotRead', { file: file, why: error.message }));
  }
}

// Escreve ao lado e troca o nome: um corte no meio não deixa metade, e um link vira um arquivo.
function put(file, content) {
  var beside = file + '.' + process.pid + '.novo';
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(beside, content);
    fs.renameSync(beside, file);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw course.broken(t('cannotWrite', { file: file, why: error.message }));
  }
}

function copy(from, to) {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.writeFileSync(to, fs.readFileSync(from));
}

// { arquivo: conteúdo ou null } de uma pasta que tem os arquivos do exercício.
function snapshot(exercise, folder) {
  var files = {};
  exercise.files.forEach(function (name) { files[name] = contentOf(path.join(folder, name)); });
  return files;
}

function isSame(a, b) {
  return Object.keys(a).every(function (name) {
    return a[name] === b[name] || (a[name] !== null && b[name] !== null && a[name].equals(b[name]));
  });
}

// Os arquivos do aluno ainda são os do começo?
function isUntouched(exercise) {
  return isSame(snapshot(exercise, exercise.folder), snapshot(exercise, path.join(exercise.folder, '.inicial')));
}

// ---- As cópias ----

function copiesFolder(exercise) {
  return path.join(state.FOLDER, 'copias', exercise.id);
}

// Os nomes das cópias, da mais velha à mais nova.
function copies(exercise) {
  var folder = copiesFolder(exercise);
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).filter(function (name) { return /^\d+$/.test(name); }).sort(function (a, b) { return a - b; });
}

function copyAt(exercise, name) {
  return snapshot(exercise, path.join(copiesFolder(exercise), name));
}

// Guarda o que o aluno tem agora, se já não é igual à última cópia. Devolve o nome da cópia.
function save(exercise, mine) {
  var names = copies(exercise), last = names[names.length - 1];
  if (last !== undefined && isSame(mine, copyAt(exercise, last))) return last;
  var name = String(Math.max(Date.now(), Number(last || 0) + 1));
  exercise.files.forEach(function (file) {
    if (mine[file] !== null) put(path.join(copiesFolder(exercise), name, file), mine[file]);
  });
  return name;
}

function restore(exercise, files) {
  exercise.files.forEach(function (file) {
    if (files[file] !== null) put(path.join(exercise.folder, file), files[file]);
  });
}

function backup(exercise) {
  return path.join(copiesFolder(exercise), save(exercise, snapshot(exercise, exercise.folder)));
}

// ---- Onde se está entre as cópias ----

// O nome da cópia que desfazer trouxe por último, se o aluno não mexeu em nada depois.
function position(exercise, mine) {
  var note = contentOf(path.join(copiesFolder(exercise), 'agora'));
  var name = note && note.toString();
  return name && copies(exercise).indexOf(name) >= 0 && isSame(mine, copyAt(exercise, name)) ? name : null;
}

function setPosition(exercise, name) {
  put(path.join(copiesFolder(exercise), 'agora'), name);
}

// ---- Os dois comandos ----

// { folder: onde ficou a cópia } ou { already: true }, se não há o que zerar.
function reset(exercise) {
  var start = snapshot(exercise, path.join(exercise.folder, '.inicial')), mine = snapshot(exercise, exercise.folder);
  if (isSame(mine, start)) return { already: true };
  var name = exercise.files.some(function (file) { return mine[file] !== null; }) ? save(exercise, mine) : null;
  restore(exercise, start);
  fs.rmSync(path.join(copiesFolder(exercise), 'agora'), { force: true });
  return { folder: name === null ? null : path.join(copiesFolder(exercise), name) };
}

// Volta à cópia anterior à de agora, que também fica guardada; depois da mais velha vem de novo a mais nova.
// Devolve { folder, number, total, when }, ou null se não há outra.
function undo(exercise) {
  if (copies(exercise).length === 0) return null;
  var mine = snapshot(exercise, exercise.folder);
  var here = position(exercise, mine) || save(exercise, mine), names = copies(exercise);
  if (names.length < 2) return null;
  var at = (names.indexOf(here) - 1 + names.length) % names.length;
  restore(exercise, copyAt(exercise, names[at]));
  setPosition(exercise, names[at]);
  return { folder: path.join(copiesFolder(exercise), names[at]), number: at + 1, total: names.length, when: new Date(Number(names[at])) };
}

module.exports = { isUntouched: isUntouched, reset: reset, undo: undo, backup: backup, put: put, copy: copy };
