/* checks.js -- what the checks say. */
'use strict';

module.exports = {
  outputDiffers: 'The output is not the expected one.',
  predictionDiffers: 'The prediction does not match what the program prints.',
  firstWrong: 'Already the first line is not that one',
  secondWrong: 'The first line is right; the second is not',
  laterWrong: 'The first {right} lines are right; line {wrong} is not',
  lineCount: ' (you wrote {mine}; the program prints {all}).',
  predictionNext: 'Read the program again from that line on. To see what it prints: ./kit run {number}',
  noPrediction: 'There is no prediction in {file} yet.',
  noPredictionNext: 'Read {program} and write, one per line, what it is going to print.',
  measureFar: 'Your measure of "{name}" is far from the one I have just made.',
  measureAbout: 'about {value} (tolerance of {percent}%)',
  measureMissing: '"{name} = number" is missing in {file}.',
  measureNext: 'Run the lab with ./kit run {number} and write down what you measured.',
  inTrace: 'What the trace shows'
};
