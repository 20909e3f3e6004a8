/* workspace.js -- os arquivos do aluno: zerar com cópia, e trazer a cópia de volta.
 *
 * O ponto de partida de cada arquivo fica em .inicial/, ao lado dele. */
'use strict';

var fs = require('fs');
var path = require('path');
var state = require('./state');

function backupFolder(exercise) {
  return path.join(state.FOLDER, 'copias', exercise.id);
}

function copy(from, to) {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.writeFileSync(to, fs.readFileSync(from));
}

// Guarda o que o aluno tem agora numa pasta com a hora no nome, e a devolve.
function backup(exercise) {
  var folder = path.join(backupFolder(exercise), String(Date.now()));
  exercise.files.forEach(function (file) {
    var mine = path.join(exercise.folder, file);
    if (fs.existsSync(mine)) copy(mine, path.join(folder, file));
  });
  return folder;
}

function reset(exercise) {
  var folder = backup(exercise);
  exercise.files.forEach(function (file) {
    copy(path.join(exercise.folder, '.inicial', file), path.join(exercise.folder, file));
  });
  return folder;
}

// Volta à cópia mais recente, e guarda antes o que havia. Devolve a pasta usada, ou null.
function undo(exercise) {
  var folder = backupFolder(exercise);
  var copies = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  if (copies.length === 0) return null;
  var latest = path.join(folder, copies[copies.length - 1]);
  backup(exercise);
  exercise.files.forEach(function (file) {
    if (fs.existsSync(path.join(latest, file))) copy(path.join(latest, file), path.join(exercise.folder, file));
  });
  return latest;
}

module.exports = { reset: reset, undo: undo, copy: copy };
