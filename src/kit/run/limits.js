/* limits.js -- o que deu errado com um programa, seja ele qual for: um limite, uma queda, um erro. */
'use strict';

var explain = require('../explain/explain');
var t = require('../words').of('limits');

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

// Um limite: qual foi, e o que costuma causar isso.
function limitHit(outcome, limit) {
  return function (result) {
    return { outcome: outcome, limit: limit, what: t(limit, result.limits), next: t(limit + 'Next') };
  };
}

// Como um programa termina mal. Quem passou do tamanho de um arquivo recebeu SIGXFSZ; quem um vigia parou termina
// como se falhasse; quem derrubou o supervisor não teve relato.
var TROUBLES = {
  time: limitHit('time', 'time'),
  cpu: limitHit('time', 'cpu'),
  memory: limitHit('crash', 'memory'),
  output: limitHit('failed', 'output'),
  processes: limitHit('failed', 'processes'),
  threads: limitHit('failed', 'threads'),
  file: limitHit('failed', 'file'),
  report: limitHit('crash', 'report'),
  crash: function (result, exercise) { return require('../c/crash').explain(result, exercise); },
  interrupted: function () { return { outcome: 'environment', what: t('interrupted') }; },
  failed: function (result, exercise) {
    return { outcome: 'failed', what: t('failed', result), where: firstFrame(exercise, result.stderr),
      obtained: firstLines(result.stderr), next: explain.nextStep(result.stderr) };
  }
};

function kindOf(result) {
  if (result.missing.indexOf('report') >= 0) return 'report';
  if (result.signal === 'SIGXFSZ') return 'file';
  return result.end === 'failed' && require('../c/crash').isReport(result.stderr) ? 'crash' : result.end;
}

// Terminou por si? Quem foi encerrado deixa processos vivos sem querer.
function endedAlone(result) {
  return result.end === 'ok' || result.end === 'failed' || result.end === 'crash';
}

// O que também se deve saber de uma rodada: o que este sistema não garante, e quem ficou para trás.
function notesOf(result) {
  var notes = result.missing.filter(function (name) { return name !== 'report'; }).map(function (name) {
    return t(name + 'Missing');
  });
  return endedAlone(result) && result.left.length > 0 ? notes.concat(t('left', { names: result.left.join(', ') })) : notes;
}

// null se o programa terminou bem.
function troubleOf(result, exercise) {
  return result.end === 'ok' ? null : TROUBLES[kindOf(result)](result, exercise);
}

module.exports = { troubleOf: troubleOf, notesOf: notesOf, firstFrame: firstFrame, firstLines: firstLines };
