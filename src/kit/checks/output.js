/* output.js -- { "type": "output", "program": "exercicio.js", "expected": "esperado.txt" } */
'use strict';

var fs = require('fs');
var path = require('path');
var run = require('../run');
var limits = require('../limits');
var text = require('../text');
var t = require('../words').of('checks');

module.exports = function output(place, check) {
  return run.run(place, check.program, check.args).then(function (result) {
    var trouble = limits.troubleOf(result, place.exercise);
    if (trouble) return trouble;
    var expected = fs.readFileSync(path.join(place.folder, check.expected), 'utf8');
    return text.compare(t('outputDiffers'), expected, result.stdout);
  });
};
