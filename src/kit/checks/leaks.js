/* leaks.js -- { "type": "leaks", "program": "teste.js" }: o programa devolve o que pegou.
 *
 * Conta-se antes da primeira linha dele e no fim natural: descritores abertos, e callbacks que o runtime
 * ainda segura. O que mantém o programa vivo nem chega ao fim: é o limite de tempo, e as linhas que
 * abriram alguma coisa ajudam a achá-lo. */
'use strict';

var proof = require('../run/proof-events');
var proved = require('../run/proved');
var t = require('../words').of('proof');

// Quem abre o que depois se fecha.
var OPENERS = ['setInterval', 'setTimeout', 'fs.open', 'fs.openSync', 'fs.promises.open', 'fs.watch', 'fs.create*Stream',
  'net.connect', 'net.createConnection', 'net.createServer', 'http.createServer', 'http.request', 'http.get',
  'child_process.spawn', 'child_process.fork'];

// As linhas do aluno que abriram algo, sem repetir: "fs.openSync (exercicio.js, linha 3)".
function openers(place, events) {
  return proof.all(events, 'call').map(function (event) {
    var at = (event.at || '').replace(place.folder + '/', '');
    var match = /^(.*):(\d+)$/.exec(at);
    return match && place.exercise.files.indexOf(match[1]) >= 0 &&
      t('callAt', { name: event.name, file: match[1], line: match[2] });
  }).filter(function (line, i, all) { return line && all.indexOf(line) === i; });
}

// "5 /tmp/copia/a.txt" -> "a.txt (descritor 5)"
function describe(place, descriptor) {
  var match = /^(\d+) (.*)$/.exec(descriptor);
  return t('descriptor', { number: match[1], target: match[2].replace(place.folder + '/', '') });
}

function leftOpen(place, before, left) {
  return left.descriptors.filter(function (descriptor) {
    return before.descriptors.indexOf(descriptor) < 0;
  }).map(function (descriptor) { return describe(place, descriptor); });
}

function whoOpened(place, events) {
  var lines = openers(place, events);
  return lines.length > 0 ? [t('openers', { list: lines.join('; ') })] : undefined;
}

function judge(place, events) {
  var before = proof.all(events, 'before')[0], left = proof.all(events, 'left')[0];
  if (!left) return { outcome: 'failed', what: t('leftOwn'), next: t('leftNext') };
  var leaks = leftOpen(place, before, left);
  var references = left.references - before.references;
  if (references > 0) leaks.push(t('references', { count: references }));
  if (leaks.length === 0) return null;
  return { outcome: 'failed', what: t('leaks'), obtained: leaks.join('\n'), label: t('leftBehind'),
    notes: whoOpened(place, events), next: t('leaksNext') };
}

module.exports = function leaks(place, check) {
  return proved.start(place, check, { leaks: true, watch: OPENERS }).then(function (result) {
    var failure = proved.trouble(place, result);
    if (failure && failure.limit === 'time') {
      failure.what = t('heldOpen');
      failure.notes = whoOpened(place, result.proof);
    }
    return failure || judge(place, result.proof);
  });
};
