/* twins.js -- entregas iguais, byte por byte, entre si ou à solução que vem com o curso. Quem julga é o professor: aqui só
 * se conta. Uma resposta de prever ou de medir é igual quando está certa, e dessas não se diz nada. */
'use strict';

var fs = require('fs');
var path = require('path');
var hash = require('../course/hash');
var t = require('../words').of('class');

var WRITTEN = ['C', 'D', 'J']; // os tipos em que se escreve um programa

function contentOf(files) {
  return files.map(function (file) { return file.name + ' ' + file.sha256; }).sort().join('\n');
}

function solutionOf(exercise) {
  return contentOf(exercise.files.map(function (name) {
    return { name: name, sha256: hash.of(fs.readFileSync(path.join(exercise.solution, name))) };
  }));
}

function isWritten(exercise) {
  return WRITTEN.indexOf(exercise.kind) >= 0;
}

// A frase sobre uma entrega, ou null.
function noteOf(row, rows, solution) {
  var content = contentOf(row.files);
  if (content === solution) return t('likeSolution');
  var names = rows.filter(function (other) { return other !== row && contentOf(other.files) === content; }).map(function (other) {
    return other.student;
  });
  return names.length > 0 ? t('likeOthers', { names: names.join(', ') }) : null;
}

// Acrescenta a frase às notas de quem a merece. `rows` são os registros (grade.js) da turma inteira.
function note(exercises, rows) {
  exercises.filter(isWritten).forEach(function (exercise) {
    var delivered = rows.filter(function (row) {
      return row.id === exercise.id && row.files.length > 0 && row.outcome !== 'untouched' && row.outcome !== 'missing';
    });
    var solution = solutionOf(exercise), found = delivered.map(function (row) { return noteOf(row, delivered, solution); });
    delivered.forEach(function (row, i) { if (found[i]) row.notes = row.notes.concat(found[i]); });
  });
}

module.exports = { note: note };
