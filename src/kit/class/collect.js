/* collect.js -- os arquivos de uma entrega: só os que o exercício manda editar, lidos sem seguir atalhos.
 *
 * O resultado é { state, files: { nome: conteúdo }, notes }, e state diz o que há: 'ready' (a conferir), 'missing'
 * (falta algum), 'untouched' (como veio) ou 'refused' (não é um texto que se possa ler; o porquê está em notes). */
'use strict';

var fs = require('fs');
var path = require('path');
var shown = require('./shown');
var t = require('../words').of('class');

var MOST = 256 * 1024;

// O que é cada pedaço do caminho até o arquivo, sem seguir atalhos: lança ENOENT se falta um.
function kindOf(folder, name) {
  var at = folder, stat = null;
  name.split('/').forEach(function (part) {
    at = path.join(at, part);
    stat = fs.lstatSync(at);
    if (stat.isSymbolicLink()) throw new Error(t('refusedLink', { name: name }));
  });
  return stat;
}

// O conteúdo; null, se não há. Lança um erro em palavras se não é coisa que se leia.
function read(folder, name) {
  try {
    var stat = kindOf(folder, name);
    if (!stat.isFile()) throw new Error(t('refusedKind', { name: name }));
    if (stat.size > MOST) throw new Error(t('refusedSize', { name: name, kilobytes: Math.round(stat.size / 1024), most: MOST / 1024 }));
    return fs.readFileSync(path.join(folder, name));
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  }
}

function readText(folder, name) {
  var content = read(folder, name);
  if (content !== null && content.indexOf(0) >= 0) throw new Error(t('refusedBinary', { name: name }));
  return content;
}

function encodingNotes(files) {
  return Object.keys(files).filter(function (name) {
    return !Buffer.from(files[name].toString('utf8')).equals(files[name]);
  }).map(function (name) { return t('notUtf8', { name: name }); });
}

// Os arquivos do exercício que não são do aluno editar: se mudaram, valem os nossos.
function edited(exercise, folder) {
  return fs.readdirSync(exercise.folder).filter(function (name) {
    var ours = path.join(exercise.folder, name);
    if (name.charAt(0) === '.' || name === 'README.md' || exercise.files.indexOf(name) >= 0 || !fs.statSync(ours).isFile()) return false;
    try {
      var theirs = read(folder, name);
      return theirs !== null && !theirs.equals(fs.readFileSync(ours));
    } catch (error) {
      return true;
    }
  });
}

function extra(exercise, folder) {
  return fs.readdirSync(folder).filter(function (name) {
    return name.charAt(0) !== '.' && exercise.files.indexOf(name) < 0 && !fs.existsSync(path.join(exercise.folder, name));
  }).sort();
}

function folderNotes(exercise, folder) {
  var changed = edited(exercise, folder), more = extra(exercise, folder), notes = [];
  if (changed.length > 0) notes.push(t('edited', { names: changed.join(', ') }));
  if (more.length > 0) notes.push(t('extra', { names: shown.few(more) }));
  return notes;
}

function isInitial(exercise, files) {
  return exercise.files.every(function (name) {
    return files[name].equals(fs.readFileSync(path.join(exercise.folder, '.inicial', name)));
  });
}

function gather(exercise, folder) {
  var files = {}, missing = [];
  exercise.files.forEach(function (name) {
    var content = readText(folder, name);
    if (content === null) missing.push(name);
    else files[name] = content;
  });
  var notes = folderNotes(exercise, folder).concat(encodingNotes(files));
  if (missing.length > 0) return { state: 'missing', files: files, notes: [t('lacks', { names: missing.join(', ') })].concat(notes) };
  return { state: isInitial(exercise, files) ? 'untouched' : 'ready', files: files, notes: notes };
}

// `found` é o que submissions.js achou do exercício, ou nada.
function collect(exercise, found) {
  if (!found) return { state: 'missing', files: {}, notes: [] };
  try {
    return gather(exercise, found.folder);
  } catch (error) {
    return { state: 'refused', files: {}, notes: [error.message] };
  }
}

module.exports = { collect: collect };
