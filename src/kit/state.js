/* state.js -- o progresso do aluno, em .kit/progresso.json (ou na pasta que KIT_PASTA diz: é como
 * os testes rodam o kit sem ler nem mudar o progresso de ninguém).
 *
 * Gravar é escrever ao lado e trocar o nome: um corte de luz no meio não perde nada. Um
 * arquivo estragado, ou de um kit mais novo, é posto de lado com um aviso. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('./course');

var FOLDER = process.env.KIT_PASTA || path.join(course.ROOT, '.kit');
var FILE = path.join(FOLDER, 'progresso.json');
var VERSION = 1;

function empty() {
  return { version: VERSION, passed: {}, hints: {}, gaveUp: {} };
}

function setAside(why) {
  var aside = FILE + '.' + Date.now() + '.guardado';
  fs.renameSync(FILE, aside);
  console.error('O progresso em .kit/progresso.json ' + why + '. Guardei-o em ' +
    path.relative(course.ROOT, aside) + ' e comecei outro.');
  return empty();
}

function load() {
  var text;
  try {
    text = fs.readFileSync(FILE, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return empty();
    throw error;
  }
  var progress;
  try {
    progress = JSON.parse(text);
  } catch (error) {
    return setAside('não é um JSON inteiro');
  }
  if (progress === null || typeof progress !== 'object' || typeof progress.version !== 'number') {
    return setAside('não é o que o kit escreve');
  }
  if (progress.version > VERSION) return setAside('é de uma versão mais nova do kit');
  var base = empty();
  ['passed', 'hints', 'gaveUp'].forEach(function (field) {
    if (progress[field] && typeof progress[field] === 'object') base[field] = progress[field];
  });
  return base;
}

function save(progress) {
  fs.mkdirSync(FOLDER, { recursive: true });
  var beside = FILE + '.' + process.pid;
  fs.writeFileSync(beside, JSON.stringify(progress, null, 2) + '\n');
  fs.renameSync(beside, FILE);
}

function change(edit) {
  var progress = load();
  var result = edit(progress);
  save(progress);
  return result;
}

function pass(id) {
  return change(function (progress) {
    if (!progress.passed[id]) progress.passed[id] = new Date().toISOString();
  });
}

function giveUp(id) {
  return change(function (progress) { progress.gaveUp[id] = true; });
}

// A próxima dica (1, 2, 3…); depois da última, fica nela.
function nextHint(id, howMany) {
  return change(function (progress) {
    progress.hints[id] = Math.min((progress.hints[id] || 0) + 1, howMany);
    return progress.hints[id];
  });
}

module.exports = { FOLDER: FOLDER, load: load, pass: pass, giveUp: giveUp, nextHint: nextHint };
