/* predict.js -- the prediction, asked line by line. */
'use strict';

module.exports = {
  howTo: 'What does it print? Write one line at a time. An empty line ends; "back" corrects the line before. ' +
    'Where the order may change from one time to another, write "undetermined".',
  prompt: '{number} > ',
  backWord: 'back',
  wentBack: 'Forgot line {number}: {line}',
  nothingBack: 'There is no line to correct yet.',
  yesLetters: 'sy',
  right: 'right',
  wrong: 'wrong',
  unsaid: 'not told',
  thereIsMore: 'Up to there it is right, but the program prints more.',
  allRight: 'All right.',
  notAll: function (values) {
    return values.right + ' of ' + values.outOf + (values.outOf === 1 ? ' line' : ' lines') + ' right.';
  },
  written: 'Kept your prediction in {file}.',
  alreadyWritten: 'Your prediction was already in {file}.',
  wantOutput: 'Do you want to see the output? y/n ',
  oneOfMany: 'It is that of one time: in another, the order may be another.',
  noProgram: '{number} has no JavaScript program to predict.',
  gaveNothing: 'No prediction: I wrote nothing, nor ran the program.'
};
