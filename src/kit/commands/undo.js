/* undo.js -- ./kit desfazer: traz de volta a cópia de antes; de novo, a de antes dela. */
'use strict';

var codes = require('../codes');
var overview = require('../screen/overview');
var paint = require('../screen/paint');
var workspace = require('../course/workspace');
var t = require('../words').of('workspace');

function two(number) {
  return ('0' + number).slice(-2);
}

function clock(date) {
  return two(date.getDate()) + '/' + two(date.getMonth() + 1) + ' ' + two(date.getHours()) + ':' + two(date.getMinutes());
}

module.exports = function undo(args) {
  var exercise = args.exercises[0];
  var restored = workspace.undo(exercise);
  if (restored === null) {
    paint.error(t('noBackup', exercise));
    return codes.failed;
  }
  paint.tell(t('undone', { number: restored.number, total: restored.total, when: clock(restored.when),
    folder: overview.relative(restored.folder) }));
  paint.tell(t(restored.number > 1 ? 'undoAgain' : 'undoOldest', exercise));
  return codes.passed;
};
