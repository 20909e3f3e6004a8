/* checks/trace.js -- { "type": "trace", "program": "exercicio.js", "claims": […] }: o que se afirma do rastro do
 * programa. Roda no runtime inteiro: o rastro é a última camada. */
'use strict';

var path = require('path');
var claims = require('../claims');
var limits = require('../limits');
var run = require('../run');
var seeded = require('../seeded');
var trace = require('../trace');
var t = require('../words').of('checks/trace');

// O rastro é um arquivo na cópia: um programa pode apagá-lo, ou escrever nele.
function readTrace(file) {
  try {
    return trace.read(file);
  } catch (error) {
    return null;
  }
}

function judge(file, check) {
  var seen = readTrace(file);
  if (seen === null) return { outcome: 'failed', what: t('lost') };
  var failure = claims.check(seen, check.claims);
  return failure && { outcome: 'failed', what: failure.what, obtained: failure.obtained, label: t('inTrace') };
}

module.exports = function traced(place, check) {
  var file = path.join(place.folder, '.rastro.ndjson');
  var whole = Object.assign({}, place, { runtime: seeded.WHOLE });
  return run.run(whole, check.program, check.args, { runtimeOptions: ['--rastro=' + file] }).then(function (result) {
    return limits.troubleOf(result, place.exercise) || judge(file, check);
  });
};
