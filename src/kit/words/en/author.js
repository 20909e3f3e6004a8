/* author.js -- what the writer of an exercise reads. */
'use strict';

module.exports = {
  usage: 'Use: ./kit dev check [name]',
  ok: 'ok     ',
  bad: 'FAILED ',
  unknownKind: 'unknown kind: {kind}',
  threeHints: 'there must be three hints, there are {count}',
  noObjectives: 'no objectives',
  missing: '{file} is missing',
  solutionLacks: 'the solution lacks {file}',
  untouched: 'untouched, it should fail with {declared}, but: {seen}',
  solutionFails: 'the solution does not pass: {seen}',
  wrongMissed: 'the mistake "{tag}" should be recognised, but: {seen}'
};
