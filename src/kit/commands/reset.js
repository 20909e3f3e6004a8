/* reset.js -- ./kit zerar: volta ao começo, guardando antes uma cópia. */
'use strict';

var codes = require('../codes');
var overview = require('../overview');
var paint = require('../paint');
var workspace = require('../workspace');
var t = require('../words').of('screen');

module.exports = function reset(args) {
  var exercise = args.exercises[0];
  var backup = workspace.reset(exercise);
  paint.say(t('reset', { files: exercise.files.join(', ') }));
  paint.say(t('backup', { folder: overview.relative(backup), number: exercise.number }));
  return codes.passed;
};
