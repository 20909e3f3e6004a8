/* calls.js -- { "type": "calls", "program": "exemplo.js", "must": ["fs.readFile"], "never": ["fs.*Sync"],
 * "atMost": { "setTimeout": 3 }, "say": "…" }: que funções o programa do aluno chama, vistas pelo runtime.
 *
 * Contam as chamadas feitas nos arquivos do aluno, e as que o laço faz a pedido (setTimeout(fs.readFileSync)). */
'use strict';

var proof = require('../run/proof-events');
var proved = require('../run/proved');
var t = require('../words').of('proof');

function matcher(pattern) {
  return new RegExp('^' + pattern.replace(/\./g, '\\.').replace(/\*/g, '.*') + '$');
}

// "/tmp/copia/exercicio.js:3" -> { file: 'exercicio.js', line: 3 }
function placeOf(folder, at) {
  var match = /^(?:file:\/\/)?(.*):(\d+)$/.exec(at || '');
  if (!match) return undefined;
  var file = match[1].indexOf(folder + '/') === 0 ? match[1].slice(folder.length + 1) : match[1];
  return { file: file, line: Number(match[2]) };
}

// [{ name, where }], só as que são do aluno.
function callsOf(place, events) {
  return proof.all(events, 'call').map(function (event) {
    return { name: event.name, where: placeOf(place.folder, event.at) };
  }).filter(function (call) {
    return call.where === undefined || place.exercise.files.indexOf(call.where.file) >= 0;
  });
}

function named(calls, pattern) {
  return calls.filter(function (call) { return matcher(pattern).test(call.name); });
}

// A mesma linha pode chamar muitas vezes: diz-se uma.
function isFirst(text, i, all) {
  return all.indexOf(text) === i;
}

function show(calls) {
  return calls.map(function (call) {
    return call.where ? t('callAt', { name: call.name, file: call.where.file, line: call.where.line }) : call.name;
  }).filter(isFirst).slice(0, 8).join('\n');
}

function failure(check, what, calls) {
  return {
    outcome: 'failed',
    what: check.say || what,
    where: calls.length > 0 ? calls[0].where : undefined,
    obtained: show(calls) || t('noCalls'),
    label: t('callsSeen'),
    notes: check.say ? [what] : undefined
  };
}

function judge(check, calls) {
  var atMost = check.atMost || {};
  var forbidden = (check.never || []).filter(function (name) { return named(calls, name).length > 0; })[0];
  if (forbidden) return failure(check, t('never', { name: forbidden }), named(calls, forbidden));
  var missing = (check.must || []).filter(function (name) { return named(calls, name).length === 0; })[0];
  if (missing) return failure(check, t('must', { name: missing }), calls);
  var many = Object.keys(atMost).filter(function (name) { return named(calls, name).length > atMost[name]; })[0];
  if (many) return failure(check, t('atMost', { name: many, most: atMost[many], count: named(calls, many).length }), named(calls, many));
  return null;
}

module.exports = function calls(place, check) {
  var watch = (check.must || []).concat(check.never || [], Object.keys(check.atMost || {}));
  return proved.start(place, check, { watch: watch }).then(function (result) {
    return proved.trouble(place, result) || judge(check, callsOf(place, result.proof));
  });
};
