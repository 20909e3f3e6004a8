/* frames.js -- a pilha de um erro de JavaScript, só com o que é do exercício: { function, file, line }. */
'use strict';

var path = require('path');
var t = require('../words').of('proof');

function nameOf(name) {
  if (name === 'Object.<anonymous>') return t('topLevel');
  return !name || name === '<anonymous>' ? t('anonymous') : name;
}

// "    at soma (/tmp/copia/exercicio.js:3:5)", "    at file:///tmp/copia/a.mjs:3"; null se não é um quadro.
function parse(line) {
  var match = /^\s+at (?:(.*?) \()?(?:file:\/\/)?([^()]+?):(\d+)(?::\d+)?\)?$/.exec(line);
  return match && { function: nameOf(match[1]), file: match[2], line: Number(match[3]) };
}

function relative(folder, frame) {
  var prefix = folder + path.sep;
  if (frame.file.slice(0, prefix.length) === prefix) frame.file = frame.file.slice(prefix.length);
  return frame;
}

// Os quadros de `stack` em arquivos da cópia, que os chama pelo nome; os de fora (os nossos) somem.
function of(place, stack) {
  return (stack || '').split('\n').map(parse).filter(Boolean).map(relative.bind(null, place.folder)).filter(function (frame) {
    return !/^(?:\/|nozinho:|node:)/.test(frame.file);
  });
}

// O primeiro que é de um arquivo do aluno: { file, line }, ou undefined.
function mine(exercise, frames) {
  var found = frames.filter(function (frame) { return exercise.files.indexOf(frame.file) >= 0; })[0];
  return found && { file: found.file, line: found.line };
}

module.exports = { of: of, mine: mine };
