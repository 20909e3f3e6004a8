/* demo.js -- a chapter's demo, on the audience's screen and on the speaker's. */
'use strict';

module.exports = {
  step: '{number}/{outOf} · {title}',
  runs: 'Enter runs · ← goes back · q quits',
  goesOn: 'Enter goes on · ← goes back · q quits',
  afterRun: 'Enter goes on · r runs again · ← goes back · q quits',
  againLetter: 'r',
  lasts: 'About {minutes} minutes.',
  waiting: 'Waiting: in another window (the projected one), ./kit demo {chapter}',
  next: 'Next: {title}',
  last: 'This is the last step.',
  clock: '{passed} of {minutes} min',
  leave: 'any key leaves',
  listed: '{number}  {title} ({minutes} min)',
  howTo: 'Project with ./kit demo 04; on the other screen, ./kit demo 04 --notes shows what to say and what to ask.',
  unknown: 'There is no demo of «{word}». There are demos of these chapters: {known}.'
};
