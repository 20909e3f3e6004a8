/* compare.js -- ./kit comparar: quem faz é ../trace/compare.js. */
'use strict';

module.exports = function compare(args) {
  return require('../trace/compare').main(args.words);
};
