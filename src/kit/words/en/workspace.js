/* workspace.js -- the student's files and the copies of them. */
'use strict';

module.exports = {
  reset: 'Back to the start: {files}.',
  alreadyReset: '{number} is as it started; there is nothing to reset.',
  backup: 'What you had is in\n  {folder}\nTo bring it back: ./kit undo {number}',
  undone: 'Brought back copy {number} of {total}, from {when}. It is in\n  {folder}',
  undoAgain: 'What you had was kept too. For the copy before: ./kit undo {number}',
  undoOldest: 'This is the oldest; another ./kit undo {number} brings the newest.',
  noBackup: 'There is no other copy of {number} to bring back. The one who keeps them is ./kit reset {number}',
  cannotRead: 'I touched nothing: I cannot read {file}, and without reading it there is no way to keep a copy.\n{why}',
  cannotWrite: 'I could not write {file}.\n{why}'
};
