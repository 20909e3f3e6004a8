/* test.js -- { "type": "test", "program": "teste.js" }: os testes que o arquivo declara com prova(nome, função).
 *
 * Vale o que a camada da prova contou, não o código de saída: o exercício passa se todos rodaram e nenhum
 * falhou. Uma falha é a do primeiro que falhou; a lista inteira vai em `tests`. */
'use strict';

var explanations = require('../explain/explain');
var frames = require('../run/frames');
var limits = require('../run/limits');
var proof = require('../run/proof-events');
var proved = require('../run/proved');
var t = require('../words').of('proof');

// De um assert, o que o autor escreveu; o resto é um erro do programa. O assert junta a comparação à
// mensagem, e aqui os dois valores aparecem à parte.
function whatOf(event) {
  if (event.code !== 'ERR_ASSERTION') return event.name === undefined ? event.message : t('threw', event);
  if (event.expected === undefined) return event.message;
  if (event.generated) return t('differs', { name: event.name });
  return event.message.split(/\n+\+ actual - expected\n/)[0];
}

var REASONS = {
  waiting: function (event) { return { what: t('waiting', event), next: t('waitingNext') }; },
  twice: function (event) { return { what: t('twice', event), next: t('twiceNext') }; },
  changed: function (event) { return { what: t('changed', event), next: t('changedNext') }; },
  promise: function (event) { return { what: t('notPromise', event) }; }
};

// Quem caiu ao ser carregado (um erro de sintaxe) não tem quadros: o lugar está no relatório do runtime.
function whereOf(place, event, trail, stderr) {
  return frames.mine(place.exercise, trail) ||
    (event.reason === 'load' ? limits.firstFrame(place.exercise, stderr) : undefined);
}

// A falha que se lê de um aviso 'fail'.
function failureOf(place, event, stderr) {
  if (REASONS[event.reason]) return Object.assign({ outcome: 'failed' }, REASONS[event.reason](event));
  var trail = frames.of(place, event.stack);
  var where = whereOf(place, event, trail, stderr);
  return {
    outcome: 'failed',
    what: whatOf(event),
    where: where,
    frames: where && trail.length > 1 ? trail : undefined, // só as linhas do teste nada dizem ao aluno
    expected: event.expected,
    obtained: event.actual,
    next: event.code === 'ERR_ASSERTION' ? undefined : explanations.nextStep(event.stack || '')
  };
}

// O programa parou com um teste no meio: isso é o que mais ajuda a achar o lugar.
function whileRunning(failure, events) {
  var name = proof.unfinished(events);
  var done = proof.tests(events);
  if (name !== undefined) failure.notes = [t('during', { name: name })].concat(failure.notes || []);
  else if (failure.limit === 'time' && done.length > 0) failure.notes = [t('stillAlive')].concat(failure.notes || []);
  return failure;
}

function judge(place, result) {
  var events = result.proof;
  var failed = proof.all(events, 'fail')[0];
  if (failed) return failureOf(place, failed, result.stderr);
  var failure = proved.trouble(place, result);
  var end = proof.end(events);
  if (failure) return whileRunning(failure, events);
  if (!end) return whileRunning({ outcome: 'failed', what: t('left'), next: t('leftNext') }, events);
  return end.tests > 0 ? null : { outcome: 'failed', what: t('noTests'), next: t('leftNext') };
}

module.exports = function test(place, check) {
  return proved.start(place, check, {}).then(function (result) {
    var failure = judge(place, result);
    place.tests = (place.tests || []).concat(proof.tests(result.proof));
    if (failure) failure.tests = place.tests;
    return failure;
  });
};
