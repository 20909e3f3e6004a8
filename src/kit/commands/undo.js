/* undo.js -- ./kit desfazer: traz de volta a última cópia. */
'use strict';

var codes = require('../codes');
var overview = require('../overview');
var paint = require('../paint');
var workspace = require('../workspace');
var t = require('../words').of('screen');

module.exports = function undo(args) {
  var exercise = args.exercises[0];
  var restored = workspace.undo(exercise);
  if (restored === null) {
    paint.error(t('noBackup', exercise));
    return codes.failed;
  }
  paint.say(t('undone', { folder: overview.relative(restored) }));
  return codes.passed;
};
