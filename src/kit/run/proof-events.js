/* proof-events.js -- a conversa com a camada da prova: o recado que se manda, e os avisos que voltam.
 *
 * O recado vai num socket, de uma vez, e fecha-se o lado de quem o mandou: a camada o lê antes de rodar o
 * programa. Cada aviso é uma linha de JSON com a senha do recado. Uma linha sem ela foi o programa do
 * aluno quem escreveu, e vira { event: 'forged' }. */
'use strict';

var crypto = require('crypto');
var fs = require('fs');

// `wanted`: { watch: [nomes de funções], leaks: true }, e nada é obrigatório.
function hello(wanted) {
  var token = crypto.randomBytes(24).toString('hex');
  var message = { token: token, watch: wanted.watch || [], leaks: wanted.leaks === true };
  return { token: token, text: JSON.stringify(message) + '\n' };
}

function parse(token, line) {
  var event;
  try {
    event = JSON.parse(line);
  } catch (error) {
    return { event: 'forged' };
  }
  if (!event || event.token !== token) return { event: 'forged' };
  delete event.token;
  return event;
}

// Tudo o que chegou pelo descritor. Quem morreu no meio de uma linha deixou um pedaço, que não conta.
function read(token, text) {
  return text.split('\n').slice(0, -1).map(function (line) { return parse(token, line); });
}

function all(events, kind) {
  return events.filter(function (event) { return event.event === kind; });
}

var OUTCOMES = { pass: 'passed', fail: 'failed', skip: 'skipped' };

// Um teste por nome, na ordem em que começaram; o que falhou alguma vez falhou.
function tests(events) {
  var byName = Object.create(null), list = [];
  events.forEach(function (event) {
    var outcome = OUTCOMES[event.event];
    if (!outcome || event.name === undefined) return;
    if (!byName[event.name]) list.push(byName[event.name] = { name: event.name, outcome: outcome });
    if (outcome === 'failed') byName[event.name].outcome = outcome;
  });
  return list;
}

// O nome do teste que começou e não acabou, se há um.
function unfinished(events) {
  var known = tests(events).map(function (test) { return test.name; });
  var open = all(events, 'begin').filter(function (event) { return known.indexOf(event.name) < 0; })[0];
  return open && open.name;
}

// O aviso do fim natural, que só vem quando todos os testes rodaram; undefined se não veio.
function end(events) {
  return all(events, 'end')[0];
}

function sumOf(bytes) {
  var sum = 2166136261;
  for (var i = 0; i < bytes.length; i++) sum = Math.imul(sum ^ bytes[i], 16777619);
  return sum >>> 0;
}

// O arquivo é o rastro que o runtime escreveu? A soma (FNV-1a) veio pelo canal; o arquivo, o programa alcança.
function isTrace(events, file) {
  var wanted = all(events, 'trace')[0];
  try {
    return wanted !== undefined && sumOf(fs.readFileSync(file)) === wanted.sum;
  } catch (error) {
    return false;
  }
}

module.exports = { hello: hello, read: read, all: all, tests: tests, unfinished: unfinished, end: end, isTrace: isTrace };
