/* checks/output.js -- a saída é a que se espera, ou uma das que se aceitam.
 *
 *   { "type": "output", "program": "a.js", "expected": "esperado.txt" }
 *   { …, "expected": "esperado.txt", "before": [["começou", "*", "fim"], ["A pediu", "A chegou"]] }
 *   { …, "orders": ["a-antes.txt", "b-antes.txt"] }
 *
 * Com `before`, as linhas vêm em qualquer ordem que respeite as regras (legal-orders.js); com [], em qualquer uma. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course/course');
var legal = require('../judge/legal-orders');
var limits = require('../run/limits');
var run = require('../run/run');
var text = require('../judge/text');
var t = require('../words').of('checks/output');

// Da pasta do exercício: na cópia, um programa pode ter mexido.
function linesIn(place, name) {
  return text.linesOf(fs.readFileSync(path.join(place.exercise.folder, name), 'utf8'));
}

// ---- As três formas ----

// Cada uma devolve null ou { what, nearest }, com a saída legal mais próxima da que se viu.

function exactly(wanted, got) {
  return text.sameLines(wanted, got) ? null : { what: t('different'), nearest: wanted };
}

function oneOf(orders, got) {
  if (orders.some(function (order) { return text.sameLines(order, got); })) return null;
  var pair = legal.neverInOrder(orders, got);
  return {
    what: t('noneOf', { count: orders.length }) + (pair ? ' ' + t('never', { first: pair[0], second: pair[1] }) : ''),
    nearest: legal.closest(orders, got)
  };
}

// As regras são do autor: se falam de uma linha que não há, ou se a saída que ele deu as desobedece, o erro é dele.
function pairsOf(check, wanted) {
  try {
    var pairs = legal.pairsOf(wanted, check.before);
  } catch (error) {
    throw course.broken(check.expected + ': ' + t('unknownLine', { line: error.message }));
  }
  if (legal.brokenPair(wanted, pairs)) throw course.broken(check.expected + ': ' + t('rulesDisagree'));
  return pairs;
}

function ruleBroken(wanted, got, pairs) {
  var missing = legal.without(wanted, got), extra = legal.without(got, wanted);
  var pair = legal.brokenPair(got, pairs);
  if (missing.length === 0 && extra.length === 0) return pair && t('late', { first: pair[0], second: pair[1] });
  return [t('differentLines'), missing.length > 0 && t('missing', { line: missing[0], more: missing.length - 1 }),
    extra.length > 0 && t('extra', { line: extra[0], more: extra.length - 1 })].filter(Boolean).join(' ');
}

function anyOrder(wanted, got, pairs) {
  var what = ruleBroken(wanted, got, pairs);
  return what ? { what: what, nearest: legal.nearest(wanted, got, pairs) } : null;
}

// O que julga a saída; lê os arquivos do autor antes que o programa rode.
function judgeOf(place, check) {
  if (check.orders) {
    var orders = check.orders.map(function (name) { return linesIn(place, name); });
    return function (got) { return oneOf(orders, got); };
  }
  var wanted = linesIn(place, check.expected);
  if (!check.before) return function (got) { return exactly(wanted, got); };
  var pairs = pairsOf(check, wanted);
  return function (got) { return anyOrder(wanted, got, pairs); };
}

// ---- O veredito ----

// O que se perdoou, dito, ainda que passe: quem olha para um terminal não vê.
function tellForgiven(place, forgiven) {
  [
    forgiven.spaces > 0 && t('spaces', { count: forgiven.spaces }),
    forgiven.returns > 0 && t('returns', { count: forgiven.returns }),
    forgiven.noEnd && t('noEnd')
  ].filter(Boolean).forEach(function (note) {
    if (place.notes.indexOf(note) < 0) place.notes.push(note);
  });
}

function failure(problem, stdout) {
  return {
    outcome: 'failed',
    what: stdout === '' ? t('nothing') : problem.what,
    expected: problem.nearest.join('\n'),
    obtained: text.linesOf(stdout).join('\n')
  };
}

// O gabarito não fica na cópia: um programa que o lesse e copiasse não teria feito nada.
function hideKey(place, check) {
  (check.orders || [check.expected]).forEach(function (name) {
    fs.rmSync(path.join(place.folder, name), { force: true });
  });
}

module.exports = function output(place, check) {
  var judge = judgeOf(place, check);
  hideKey(place, check);
  return run.run(place, check.program, check.args).then(function (result) {
    var trouble = limits.troubleOf(result, place.exercise);
    if (trouble) return trouble;
    tellForgiven(place, text.forgivenIn(result.stdout));
    var problem = judge(text.linesOf(result.stdout));
    return problem && failure(problem, result.stdout);
  });
};
