/* test.js -- { "type": "test", "program": "teste.js" }: o teste explica a falha na saída de erro. */
'use strict';

var run = require('../run');
var limits = require('../limits');
var syntax = require('../syntax');

// A falha de um teste: a mensagem do assert.
function explain(exercise, stderr) {
  var message = /^(?:Uncaught )?\w*(?:Error)?(?: \[\w+\])?: ([\s\S]*?)(?=\n {4}at |\n\n {0,2}(?:code|generated)|$)/m.exec(stderr);
  return {
    outcome: 'failed',
    what: message ? message[1].trim() : limits.firstLines(stderr),
    where: limits.firstFrame(exercise, stderr),
    next: syntax.explainOutput(stderr)
  };
}

module.exports = function test(place, check) {
  return run.run(place, check.program, check.args).then(function (result) {
    if (result.end === 'failed') return explain(place.exercise, result.stderr);
    return limits.troubleOf(result, place.exercise);
  });
};
