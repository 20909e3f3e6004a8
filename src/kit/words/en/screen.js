/* screen.js -- the list, the invitation and the other simple screens. */
'use strict';

module.exports = {
  kindP: 'predict',
  kindJ: 'JavaScript',
  kindC: 'C',
  kindD: 'debug',
  kindM: 'measure',
  minutes: '{minutes} min',
  points: function (exercise) { return exercise.points + (exercise.points === 1 ? ' point' : ' points'); },
  done: 'done    ',
  gaveUp: 'gave up ',
  changed: 'changed ',
  toDo: 'to do   ',
  now: 'Now: ',
  read: '  Read       ',
  edit: '  Edit       ',
  check: '  Check      ./kit check {number}',
  hint: '  A hint     ./kit hint {number}',
  allDone: 'All the exercises are done. Look again at what you like with ./kit list.',
  total: 'In all '
};
