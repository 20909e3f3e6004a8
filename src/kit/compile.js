/* compile.js -- exercícios em C: liga o runtime do capítulo com o arquivo do aluno no lugar
 * de um objeto. Quem sabe ligar é o Makefile (alvo `troca`); aqui só se lê o que ele diz. */
'use strict';

var child = require('child_process');
var path = require('path');
var course = require('./course');
var t = require('./words').of('compiler');

// "heap.c:31:5: error: …" -> onde e o quê; só o primeiro erro importa.
function firstError(text, source) {
  var lines = text.split('\n');
  for (var i = 0; i < lines.length; i++) {
    var match = /^(.*?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)$/.exec(lines[i]);
    if (match) {
      return {
        where: { file: path.basename(match[1]), line: Number(match[2]) },
        message: match[3],
        excerpt: lines.slice(i + 1, i + 3).join('\n')
      };
    }
    match = /undefined reference to `(\w+)'/.exec(lines[i]);
    if (match) {
      return { where: { file: path.basename(source) }, message: t('missingFunction', { name: match[1] }), excerpt: '' };
    }
  }
  return { where: { file: path.basename(source) }, message: text.trim(), excerpt: '' };
}

function failureOf(stderr, source) {
  var error = firstError(stderr, source);
  return {
    outcome: 'compile',
    what: t('doesNotCompile', error),
    where: error.where,
    obtained: error.excerpt,
    next: t('firstErrorNext')
  };
}

// Promessa de { runtime } ou { failure }.
function swap(place, object, source, options) {
  var output = path.join(place.folder, 'runtime-do-aluno');
  var words = ['-s', '--no-print-directory', 'troca',
    'CAPITULO=' + place.exercise.runtime, 'OBJETO=' + object, 'FONTE=' + source, 'SAIDA=' + output, 'V=' + (options.variant || 'normal')];
  return new Promise(function (resolve, reject) {
    child.execFile('make', words, { cwd: course.ROOT }, function (error, stdout, stderr) {
      if (!error) resolve({ runtime: output });
      else if (typeof error.code !== 'number') reject(course.broken('make: ' + error.message));
      else resolve({ failure: failureOf(stderr, source) });
    });
  });
}

module.exports = { swap: swap };
