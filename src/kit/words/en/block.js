/* block.js -- the verdict on the screen. */
'use strict';

module.exports = {
  failed: 'did not pass',
  passed: 'passed',
  what: 'What happened',
  where: 'Where',
  fileLine: '{file}, line {line}',
  fileLineColumn: '{file}, line {line}, column {column}',
  frame: '{function}, at {file}, line {line}',
  moreLines: '… and {count} more lines',
  tests: 'Tests: {right} of {total} pass',
  testPassed: 'passes',
  testFailed: 'fails',
  testSkipped: 'did not run',
  moreTests: '… and {count} more',
  explain: 'What that error is: ./kit explain {name}',
  expectedObtained: 'Expected × obtained',
  legend: '(- expected, + obtained)',
  said: 'What it said',
  next: 'Next step',
  tryAgain: 'Adjust it and check again. Need a hint? ./kit hint {number}',
  learnt: 'You now know how to: {objective}',
  compareWithOurs: 'Compare with our solution: ./kit solution {number}',
  goOn: 'And to go on: ./kit'
};
