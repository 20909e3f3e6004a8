/* What the check of a measure says. */
'use strict';

module.exports = {
  missing: '"{name} = number" is missing in {file}.',
  missingNext: 'Run the lab with ./kit run {number} and write down what you measured.',
  labSilent: 'the lab did not print "{name} = number"',
  otherUnit: 'You wrote "{name}" in {mine}, and the lab measures in {measured}.',
  far: 'Your measure of "{name}" is far from the one I have just made.',
  about: 'about {value} (tolerance of {percent}%)',
  low: 'Your "{name}" is smaller than what can be measured here.',
  high: 'Your "{name}" is larger than what can be measured here.',
  notLess: '"{a}" should be less than "{b}".',
  notMuchLess: '"{a}" should be at least {factor} times less than "{b}".',
  yours: 'What you wrote down'
};
