/* checks/trace.js -- { "type": "trace", "program": "exercicio.js", "claims": […] }: o que se afirma do rastro do
 * programa. Roda no runtime inteiro, que tem o rastro, com a camada da prova, que diz se o rastro é o que ele escreveu. */
'use strict';

var path = require('path');
var claims = require('../trace/claims');
var places = require('../run/place');
var proof = require('../run/proof-events');
var proved = require('../run/proved');
var run = require('../run/run');
var trace = require('../trace/trace');
var t = require('../words').of('checks/trace');

var WHOLE = places.provedOf({ runtime: 'nozinho' });

// O rastro é um arquivo na cópia: um programa pode apagá-lo, ou trocá-lo por outro.
function judge(result, file, check) {
  if (!proof.isTrace(result.proof, file)) return { outcome: 'failed', what: t('lost') };
  var failure = claims.check(trace.read(file), check.claims);
  return failure && { outcome: 'failed', what: failure.what, obtained: failure.obtained, label: t('inTrace') };
}

module.exports = function traced(place, check) {
  var file = path.join(place.folder, '.rastro.ndjson');
  var options = { runtimeOptions: ['--rastro=' + file], proof: {} };
  return run.run(Object.assign({}, place, { runtime: WHOLE }), check.program, check.args, options).then(function (result) {
    return proved.trouble(place, result) || judge(result, file, check);
  });
};
