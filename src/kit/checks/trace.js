/* checks/trace.js -- { "type": "trace", "program": "exercicio.js", "claims": […] }: o que se afirma do rastro do
 * programa. Roda no runtime inteiro, que é o do kit: o rastro é a última camada. */
'use strict';

var path = require('path');
var claims = require('../claims');
var limits = require('../limits');
var run = require('../run');
var trace = require('../trace');
var t = require('../words').of('checks/trace');

module.exports = function traced(place, check) {
  var file = path.join(place.folder, '.rastro.ndjson');
  var whole = Object.assign({}, place, { runtime: process.execPath });
  return run.run(whole, check.program, check.args, { runtimeOptions: ['--rastro=' + file] }).then(function (result) {
    var trouble = limits.troubleOf(result, place.exercise);
    if (trouble) return trouble;
    var failure = claims.check(trace.read(file), check.claims);
    return failure && { outcome: 'failed', what: failure.what, obtained: failure.obtained, label: t('inTrace') };
  });
};
