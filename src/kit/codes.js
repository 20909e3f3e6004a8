/* codes.js -- os códigos de saída do kit, para quem o chama de um script.
 *
 * Um veredito é uma destas palavras: passed, failed, compile, time, crash, environment. */
'use strict';

module.exports = {
  passed: 0,
  failed: 1,
  usage: 2,
  compile: 3,
  time: 4,
  crash: 5,
  environment: 6,
  broken: 7 // o kit tropeçou nele mesmo
};
