/* proved.js -- roda um programa no runtime que tem a camada da prova, e reparte o que não depende do que se
 * queria conferir: o programa que bateu num limite, e o que se intrometeu no descritor. */
'use strict';

var limits = require('./limits');
var places = require('./place');
var proof = require('./proof-events');
var run = require('./run');
var t = require('../words').of('proof');

// `wanted`: o que se pede à camada. Promessa do resultado, com os avisos em `proof`.
function start(place, check, wanted) {
  var proved = Object.assign({}, place, { runtime: place.proved });
  places.refresh(place);
  return run.run(proved, check.program, check.args, { proof: wanted });
}

// A falha de um programa que bateu num limite ou terminou com erro; null se nada disso.
function trouble(place, result) {
  if (proof.all(result.proof, 'forged').length > 0) {
    return { outcome: 'failed', what: t('forged'), next: t('forgedNext') };
  }
  return limits.troubleOf(result, place.exercise);
}

module.exports = { start: start, trouble: trouble };
