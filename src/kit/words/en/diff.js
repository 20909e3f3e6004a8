/* diff.js -- the comparison between what was expected and what was obtained. */
'use strict';

module.exports = {
  expected: 'expected',
  obtained: 'obtained',
  nothing: '(nothing)',
  folded: function (values) { return '    … ' + values.count + ' equal lines …'; },
  more: function (values) { return '    … and ' + values.count + (values.count === 1 ? ' more line' : ' more lines'); },
  equal: 'equal',
  mine: 'yours',
  ours: 'ours',
  legendOf: '(- {left}, + {right})',
  spoken: '{name}, line {number}: {text}',
  signs: 'What cannot be seen: {list}.',
  signSpace: 'space at the end of the line',
  signTab: 'tab (\\t)',
  signReturn: 'carriage return (\\r)',
  signHard: 'no-break space (U+00A0)',
  emptyObtained: 'Nothing came: not a single line.',
  emptyExpected: 'Nothing should have come.',
  noFinalNewline: 'Only the newline at the end is missing.',
  extraFinalNewline: 'There is only one newline too many at the end.',
  decomposed: 'The letters are the same; what differs is how the accents are written: "é" can be one character ' +
    '(\\u00e9) or two, the letter and the accent (e\\u0301). text.normalize(\'NFC\') joins the two.',
  onlySpaces: 'The difference is only in spaces.',
  onlyNewlines: 'The words are the same; what differs is where the lines break.',
  onlyCase: 'The difference is only in capital and small letters.',
  otherOrder: 'The lines are the same, in another order.',
  unfinished: 'The beginning is right, and it stops before the end.',
  goesOn: 'All that was expected came; after that there was more.',
  hasBom: 'There is a BOM (\\ufeff), a character that cannot be seen and that some editors put at the start of a file.',
  hasZeroWidth: 'There is a zero-width character, which cannot be seen: it often comes along when copying from a page.',
  hasHardSpace: 'There is a space that is not the common one (U+00A0): it often comes along when copying from a page.',
  notUtf8: 'There are bytes that are not UTF-8 (\ufffd): either the file was saved in another encoding (save it as UTF-8), ' +
    'or half of a character of many bytes came out.',
  hasReturn: 'There is a carriage return (\\r), which Windows puts at the end of lines.',
  hasEscape: 'There are colour commands of the terminal (\\u001b).'
};
