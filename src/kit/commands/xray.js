/* xray.js -- ./kit raio-x: quem faz é ../xray.js. */
'use strict';

module.exports = function xray(args) {
  return require('../trace/xray').main(args.words);
};
