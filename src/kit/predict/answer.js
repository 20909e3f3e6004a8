/* predict/answer.js -- a previsão no arquivo de resposta de um exercício: as linhas de comentário ficam, e o que
 * havia vira uma cópia (workspace.js). */
'use strict';

var fs = require('fs');
var path = require('path');
var workspace = require('../course/workspace');

function commentsIn(text) {
  return text.split('\n').filter(function (line) { return line.charAt(0) === '#'; });
}

// true se escreveu; false se o arquivo já dizia isso.
function write(exercise, lines) {
  var file = path.join(exercise.folder, exercise.files[0]);
  var before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  var after = commentsIn(before).concat(lines).join('\n') + '\n';
  if (before === after) return false;
  workspace.backup(exercise);
  workspace.put(file, after);
  return true;
}

module.exports = { write: write };
