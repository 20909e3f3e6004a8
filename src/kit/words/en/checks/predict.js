/* What the check of a prediction says. */
'use strict';

module.exports = {
  none: 'There is no prediction in {file} yet.',
  noneNext: 'Read {program} and write, one per line, what it is going to print; or answer line by line: ./kit predict {number}',
  differs: 'The prediction is not what the program prints.',
  first: 'The first line is already a different one',
  second: 'The first line is right; the second is not',
  later: 'The first {right} lines are right; line {wrong} is not',
  count: ' (you wrote {mine}; the program prints {all}).',
  next: 'Read the program again from that line on. To see what it prints: ./kit run {number}',
  oneOfMany: 'What you wrote on line {line} can come out, but not always: another run may print something else there.',
  oneOrder: 'What you predicted can happen, but it is only one of the possible orders: another run may give another. ' +
    'Where a line can change, the answer is "undetermined".',
  isDetermined: 'You say that line {line} is not determined, but it is always the same.',
  someDetermined: 'Not everything varies: some lines are always the same. Write those, and "undetermined" only ' +
    'in place of the ones that can change.',
  noneSeen: 'You say that the output is not determined, but with {seeds} seeds of the shuffler it was always the same.',
  determined: 'You say that the output is not determined, but it is: the program always prints the same.'
};
