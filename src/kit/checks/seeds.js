/* checks/seeds.js -- o mesmo veredito em toda ordem legal que o embaralhador sorteia.
 *
 *   { "type": "seeds", "count": 10, "check": { "type": "output", … } }
 *
 * A falha é a da menor semente que falha, com o comando que a repete e, se couber, o que rodou nela e numa que
 * passou. Quem falha em todas falha pelo motivo de sempre: a ordem não tem culpa. */
'use strict';

var fs = require('fs');
var path = require('path');
var arrivals = require('../trace/arrivals');
var course = require('../course/course');
var seeded = require('../run/seeded');
var t = require('../words').of('checks/seeds');

// As que rodam um programa que se pode rodar sem o kit; um teste precisa da prova, e um servidor, de quem lhe fale.
var ALONE = ['output', 'files'];
var SHORT = 8; // itens de uma ordem que ainda se lê

// A conferência de dentro. Se ela lista testes com nome, ficam os da última rodada, e não os de todas.
function innerOf(place, check) {
  var inner = require('./' + check.check.type), before = place.tests;
  return function (where) {
    where.tests = before;
    return inner(where, check.check).then(function (failure) {
      place.tests = where.tests;
      return failure;
    });
  };
}

// ---- O que rodou, e em que ordem ----

// A conferência com o rastro ligado, que diz o que rodou; a semente repete a ordem.
function traced(inner) {
  return function (where) {
    var file = path.join(where.folder, '.rastro.ndjson');
    where.runtimeOptions = where.runtimeOptions.concat('--rastro=' + file);
    return inner(where).then(function () { return fs.existsSync(file) ? arrivals.of(file) : []; });
  };
}

function orderOf(place, inner, seed) {
  return seeded.one(place, seed, traced(inner));
}

// As duas ordens, se são curtas e diferentes.
function ordersNote(failing, passing, seed) {
  if (failing.length === 0 || failing.length > SHORT || passing.length > SHORT) return [];
  if (failing.join('\n') === passing.join('\n')) return [];
  return [t('failingOrder', { order: failing.join(', ') }), t('passingOrder', { order: passing.join(', '), seed: seed })];
}

// ---- O veredito ----

function repeat(place, check, seed) {
  var folder = path.relative(course.ROOT, place.exercise.folder);
  if (ALONE.indexOf(check.check.type) < 0) return t('repeatCheck', { seed: seed, number: place.exercise.number });
  return t('repeatRun', { seed: seed, folder: folder, program: check.check.program,
    nozinho: path.relative(place.exercise.folder, path.join(course.ROOT, 'nozinho')) });
}

// `bad` e `good`: uma semente que falha e outra que passa.
function explain(place, check, inner, bad, good, failure) {
  failure.what = t('onlySometimes', { seed: bad }) + ' ' + failure.what;
  failure.seed = bad;
  return orderOf(place, inner, bad).then(function (failing) {
    return orderOf(place, inner, good).then(function (passing) {
      failure.notes = (failure.notes || []).concat(ordersNote(failing, passing, good), repeat(place, check, bad));
      return failure;
    });
  });
}

// Quem não termina gasta o limite inteiro, e quem foi interrompido já não interessa: não se repete com outras sementes.
function isEnough(failure) {
  return failure !== null && (failure.outcome === 'time' || failure.outcome === 'environment');
}

module.exports = function seeds(place, check) {
  var inner = innerOf(place, check), list = seeded.upTo(check.count || 10);
  return seeded.each(place, list, inner, isEnough).then(function (failures) {
    var bad = failures.findIndex(Boolean), good = failures.indexOf(null);
    if (bad < 0) return null;
    return good < 0 ? failures[bad] : explain(place, check, inner, list[bad], list[good], failures[bad]);
  });
};
