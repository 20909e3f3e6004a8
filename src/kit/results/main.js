/* main.js -- ./kit conferir --formato=json|tap|junit: um documento na saída, e nada mais nela. */
'use strict';

var check = require('../check');
var codes = require('../codes');
var document = require('./document');
var paint = require('../screen/paint');
var state = require('../course/state');
var t = require('../words').of('results');

var FORMATS = { json: './json', tap: './tap', junit: './junit' };

// O que falta no ambiente é o resultado daquele exercício; os outros seguem.
function verdictOf(exercise) {
  return check.check(exercise).catch(function (error) {
    if (!error.environment) throw error;
    return { outcome: 'environment', what: error.message };
  });
}

function entryOf(exercise) {
  return verdictOf(exercise).then(function (verdict) {
    var unsaved = state.record(exercise, verdict);
    if (unsaved) paint.error(unsaved.message);
    return document.entry(exercise, verdict);
  });
}

function entriesFrom(exercises, done) {
  if (done.length === exercises.length) return Promise.resolve(done);
  return entryOf(exercises[done.length]).then(function (entry) { return entriesFrom(exercises, done.concat(entry)); });
}

module.exports = function results(exercises, format) {
  if (!FORMATS.hasOwnProperty(format)) {
    paint.error(t('unknownFormat', { format: format === true ? '' : format, known: Object.keys(FORMATS).join(', ') }));
    return codes.usage;
  }
  return entriesFrom(exercises, []).then(function (entries) {
    var whole = document.of(entries);
    process.stdout.write(require(FORMATS[format])(whole));
    return whole.code;
  });
};
