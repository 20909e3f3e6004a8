/* measure.js -- the lab and its measures. */
'use strict';

module.exports = {
  time: '── time {number} of {times}',
  mine: 'yours',
  spread: 'from {min} to {max}',
  inside: 'within the tolerance',
  outside: 'out of the tolerance',
  spokenMeasure: '{name}: {value}',
  spokenMine: 'yours: {value}, {verdict}',
  writeIn: 'Write what you measured in {file}, one line per measure:',
  line: '  {name} = number',
  someOutside: 'A measure is out of the tolerance. A busy machine changes the numbers: measure more than once ' +
    '(./kit measure {number} --times=3) and think of what it should give.',
  nowCheck: 'Your measures agree with those here. To make it count: ./kit check {number}',
  badTimes: 'The times are a number from 1 to {most}: --times=3',
  noLab: '{number} has no lab to measure.'
};
