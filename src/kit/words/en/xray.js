/* xray.js -- ./kit xray. */
'use strict';

module.exports = {
  openOne: '\nOpen one: ./kit xray 07   (or, in the terminal: ./kit xray --xray=screen 07)',
  usage: 'Use: ./kit xray program.js   (or an exercise, 07/04; or an example: ./kit xray gallery)'
};
