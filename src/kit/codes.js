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
  broken: 7, // o kit tropeçou nele mesmo
  worse: worse
};

// De dois códigos, o que fica: o que falhou vale mais que o que passou e, entre as falhas, a de código menor.
function worse(a, b) {
  if (a === 0 || b === 0) return Math.max(a, b);
  return Math.min(a, b);
}
