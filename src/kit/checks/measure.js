/* measure.js -- { "type": "measure", "program": "lab.js", "name": "ondas", "tolerance": 0.3 }: o aluno escreve
 * "ondas = 2"; o laboratório imprime "ondas = 2.03". */
'use strict';

var fs = require('fs');
var path = require('path');
var run = require('../run');
var limits = require('../limits');
var t = require('../words').of('checks');

function valueIn(text, name) {
  var match = new RegExp('^\\s*' + name + '\\s*=\\s*([-\\d.,]+)', 'm').exec(text);
  return match ? Number(match[1].replace(',', '.')) : NaN;
}

function judge(check, answer, measured) {
  if (Math.abs(answer - measured) <= check.tolerance * Math.abs(measured)) return null;
  return {
    outcome: 'failed',
    what: t('measureFar', check),
    expected: t('measureAbout', { value: measured, percent: Math.round(check.tolerance * 100) }),
    obtained: String(answer)
  };
}

module.exports = function measure(place, check) {
  var file = place.exercise.files[0];
  var answer = valueIn(fs.readFileSync(path.join(place.folder, file), 'utf8'), check.name);
  if (isNaN(answer)) {
    return Promise.resolve({ outcome: 'failed', what: t('measureMissing', { name: check.name, file: file }),
      next: t('measureNext', place.exercise) });
  }
  return run.run(place, check.program, check.args).then(function (result) {
    return limits.troubleOf(result, place.exercise) || judge(check, answer, valueIn(result.stdout, check.name));
  });
};
