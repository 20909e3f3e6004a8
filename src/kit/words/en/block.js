/* block.js -- the verdict on the screen. */
'use strict';

module.exports = {
  failed: 'did not pass',
  passed: 'passed',
  what: 'What happened',
  where: 'Where',
  fileLine: '{file}, line {line}',
  expectedObtained: 'Expected × obtained',
  legend: '(- expected, + obtained)',
  nothing: '(nothing)',
  said: 'What it said',
  next: 'Next step',
  tryAgain: 'Adjust it and check again. Need a hint? ./kit hint {number}',
  learnt: 'You now know how to: {objective}',
  compareWithOurs: 'Compare with our solution: ./kit solution {number}',
  goOn: 'And to go on: ./kit'
};
