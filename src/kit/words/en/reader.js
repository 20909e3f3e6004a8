/* reader.js -- the texts of the course in the terminal. */
'use strict';

module.exports = {
  figure: '(figure: {alt})',
  noText: 'Chapter {chapter} has no text yet.',
  readWhat: 'Use: ./kit read 01 (a chapter) or ./kit read 01/03 (an exercise)'
};
