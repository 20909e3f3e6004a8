/* screen.js -- the list, the invitation and the other simple screens. */
'use strict';

module.exports = {
  kindP: 'predict',
  kindJ: 'JavaScript',
  kindC: 'C',
  kindD: 'debug',
  kindM: 'measure',
  minutes: '{minutes} min',
  done: 'done    ',
  toDo: 'to do   ',
  now: 'Now: ',
  read: '  Read       ',
  edit: '  Edit       ',
  check: '  Check      ./kit check {number}',
  hint: '  A hint     ./kit hint {number}',
  allDone: 'All the exercises are done. Look again at what you like with ./kit list.',
  total: 'In all ',
  hintOf: 'Hint {number} of {total}',
  anotherHint: 'Still stuck? Ask for another: ./kit hint {number}',
  solutionLocked: 'The solution opens when the exercise passes: ./kit check {number}\n' +
    'If you want to see it anyway: ./kit solution {number} --give-up',
  reset: 'Back to the start: {files}.',
  backup: 'What you had is in\n  {folder}\nTo bring it back: ./kit undo {number}',
  undone: 'Brought back what was in\n  {folder}',
  noBackup: 'There is no copy kept of {id}.'
};
