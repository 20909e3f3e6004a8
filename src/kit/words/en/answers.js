/* answers.js -- the hints and the solution. */
'use strict';

module.exports = {
  predictFirst: 'Predict before you run it: what it prints is the answer. ./kit predict {number}',
  hintOf: 'Hint {number} of {total}',
  hintOfLevel: 'Hint {number} of {total}: {level}',
  nudge: 'a nudge',
  clue: 'a clue',
  almost: 'nearly the answer',
  hintsLeft: function (values) {
    return values.left + ' left. Still stuck? Ask for another: ./kit hint ' + values.number;
  },
  lastHint: 'That is all of them. Read the statement again beside them; if even so: ./kit solution {number} --give-up',
  solutionLocked: 'The solution opens when the exercise passes: ./kit check {number}\n' +
    'If you want to see it anyway: ./kit solution {number} --give-up',
  sameAsOurs: 'Yours is the same as ours.',
  yoursAndOurs: 'Yours and ours',
  why: 'Why'
};
