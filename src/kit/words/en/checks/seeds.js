/* What the check under the shuffler's seeds says. */
'use strict';

module.exports = {
  nth: '{label} ({n})',
  onlySometimes: 'It passes in one order and fails in another: with seed {seed} of the shuffler, it failed.',
  failingOrder: 'What ran, with that seed: {order}.',
  passingOrder: 'And with seed {seed}, which passes: {order}.',
  repeatRun: 'To repeat that order: cd {folder} && {nozinho} --shuffle={seed} {program}',
  repeatCheck: 'To repeat that order: KIT_SEMENTE={seed} ./kit check {number}'
};
