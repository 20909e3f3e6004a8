/* limits.js -- o que deu errado com um programa, seja ele qual for: um limite, uma queda, um erro. */
'use strict';

var syntax = require('./syntax');
var t = require('./words').of('limits');

// O primeiro quadro da pilha que é de um arquivo do aluno: { file, line }.
function firstFrame(exercise, text) {
  var lines = text.split('\n');
  for (var i = 0; i < lines.length; i++) {
    var match = /([\w.-]+):(\d+)/.exec(lines[i]);
    if (match && exercise.files.indexOf(match[1]) >= 0) return { file: match[1], line: Number(match[2]) };
  }
  return undefined;
}

function firstLines(text) {
  return text.replace(/\s+$/, '').split('\n').slice(0, 12).join('\n');
}

var TROUBLES = {
  time: function (result) {
    return { outcome: 'time', limit: 'time', what: t('time', result.limits), next: t('timeNext') };
  },
  output: function (result) {
    return { outcome: 'failed', limit: 'output',
      what: t('output', { kilobytes: Math.round(result.limits.output / 1024) }), next: t('outputNext') };
  },
  crash: function (result, exercise) { return require('./crash').explain(result, exercise); },
  failed: function (result, exercise) {
    return { outcome: 'failed', what: t('failed', result), where: firstFrame(exercise, result.stderr),
      obtained: firstLines(result.stderr), next: syntax.explainOutput(result.stderr) };
  }
};

// null se o programa terminou bem.
function troubleOf(result, exercise) {
  return result.end === 'ok' ? null : TROUBLES[result.end](result, exercise);
}

module.exports = { troubleOf: troubleOf, firstFrame: firstFrame, firstLines: firstLines };
