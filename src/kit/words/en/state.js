/* state.js -- the progress: what is said when its file is not as it should be. */
'use strict';

module.exports = {
  setAside: 'The progress in {file} {why}. I kept it in {aside} and started another.',
  unreadable: 'The progress in {file} {why}, and I could not set it aside: I go on as if there were none.',
  notJson: 'is not a whole JSON',
  notOurs: 'is not what the kit writes',
  newer: 'is from a newer version of the kit',
  cannotRead: 'I could not read {file}: {why}.',
  cannotSave: 'I could not save {file}: {why}. What the screen showed holds; it is only not written down.',
  denied: 'there is no permission to write there',
  readOnly: 'the disk is read-only',
  full: 'the disk is full',
  notFolder: 'there is a file where the folder should be',
  busy: 'Another kit has been saving the progress for too long. If no other is open, delete {file}.'
};
