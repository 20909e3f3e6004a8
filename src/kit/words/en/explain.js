/* explain.js -- ./kit explain. The entries are in explain/. */
'use strict';

module.exports = {
  what: 'What it is',
  why: 'Why it happens here',
  look: 'How to look for it',
  see: 'In the course',
  seeExercise: 'exercise {number}, {title}: ./kit read {number}',
  seeText: 'chapter {chapter}: ./kit read {number}',
  seeChapter: 'chapter {chapter}',
  system: 'code of the system',
  node: 'code of the library',
  javascript: 'error of the language',
  signals: 'signal or exit code',
  sanitizers: 'what a watcher finds',
  limits: 'limit of the kit or message of Nozinho',
  usage: 'Use a name, a number or the whole message between quotes: ./kit explain ENOENT, ./kit explain "x is not a function"',
  unknown: 'I cannot explain “{text}”.',
  near: 'Would it be: {names}?',
  nextStep: 'What this is, and how to look for it: ./kit explain {name}'
};
