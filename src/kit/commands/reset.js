/* reset.js -- ./kit zerar: volta ao começo, guardando antes uma cópia. */
'use strict';

var codes = require('../codes');
var overview = require('../screen/overview');
var paint = require('../screen/paint');
var workspace = require('../course/workspace');
var t = require('../words').of('workspace');

module.exports = function reset(args) {
  var exercise = args.exercises[0];
  var done = workspace.reset(exercise);
  if (done.already) {
    paint.tell(t('alreadyReset', exercise));
    return codes.passed;
  }
  paint.tell(t('reset', { files: exercise.files.join(', ') }));
  if (done.folder) paint.tell(t('backup', { folder: overview.relative(done.folder), number: exercise.number }));
  return codes.passed;
};
