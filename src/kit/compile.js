/* compile.js -- exercícios em C: liga o runtime do capítulo com o arquivo do aluno no lugar
 * de um objeto. Quem sabe ligar é o Makefile (alvo `troca`); aqui só se lê o que ele diz. */
'use strict';

var child = require('child_process');
var path = require('path');
var course = require('./course');

// "heap.c:31:5: error: …" -> { line: 31, message: … }; só o primeiro erro importa.
function firstError(text, source) {
  var lines = text.split('\n');
  for (var i = 0; i < lines.length; i++) {
    var match = /^(.*?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)$/.exec(lines[i]);
    if (match) {
      return {
        where: path.basename(match[1]) + ', linha ' + match[2],
        message: match[3],
        excerpt: lines.slice(i + 1, i + 3).join('\n')
      };
    }
    match = /undefined reference to `(\w+)'/.exec(lines[i]);
    if (match) {
      return { where: path.basename(source), message: 'falta a função ' + match[1] +
        ' (ou ela está com outro nome)', excerpt: '' };
    }
  }
  return { where: path.basename(source), message: text.trim(), excerpt: '' };
}

function swap(place, object, source) {
  var output = path.join(place.folder, 'runtime-do-aluno');
  var result = child.spawnSync('make', ['-s', '--no-print-directory', 'troca',
    'CAPITULO=' + place.exercise.runtime, 'OBJETO=' + object, 'FONTE=' + source, 'SAIDA=' + output],
    { cwd: course.ROOT, encoding: 'utf8' });
  if (result.error) throw course.broken('make', result.error.message);
  if (result.status === 0) return { runtime: output };
  var error = firstError(result.stderr, source);
  return {
    failure: {
      outcome: 'compile',
      what: 'O arquivo não compila: ' + error.message,
      where: error.where,
      obtained: error.excerpt,
      next: 'Corrija este primeiro erro e confira de novo; os seguintes costumam ser eco dele.'
    }
  };
}

module.exports = { swap: swap };
