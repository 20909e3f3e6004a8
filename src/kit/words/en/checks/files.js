/* What the check of the files left says. */
'use strict';

module.exports = {
  absent: 'The program should leave {name}, and that file is not there.',
  notAFile: '{name} is not a regular file: it is a folder, a link or a pipe.',
  shouldNotExist: 'The program left {name}, which should not exist at the end.',
  differs: '{name} does not have the expected content: the first difference is at byte {at} (it has {got} bytes, and should have {wanted}).',
  invisible: 'The difference is in what cannot be seen: spaces at the end of a line, a \\r, or the final line break.',
  noMatch: 'What is in {name} is not what is expected.',
  inside: 'What is in {name}',
  notJson: '{name} is not JSON that can be read: {why}.',
  otherJson: '{name} does not have the expected data.',
  extra: 'The program left {names}, which nobody asked for.',
  gone: 'The program deleted {names}.'
};
