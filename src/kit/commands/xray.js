/* xray.js -- ./kit raio-x: quem faz é ../trace/xray.js. */
'use strict';

module.exports = function xray(args) {
  return require('../trace/xray').main(args.words);
};
