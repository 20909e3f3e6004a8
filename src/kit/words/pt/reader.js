/* reader.js -- os textos do curso no terminal. */
'use strict';

module.exports = {
  figure: '(figura: {alt})',
  noText: 'O capítulo {chapter} ainda não tem texto.',
  readWhat: 'Use: ./kit ler 01 (um capítulo) ou ./kit ler 01/03 (um exercício)'
};
