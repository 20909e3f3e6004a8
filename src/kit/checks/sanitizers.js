/* checks/sanitizers.js -- o programa sob os vigias do compilador: asan olha a memória, tsan, as threads.
 *
 *   { "type": "sanitizers", "variants": ["asan", "tsan"], "program": "exemplo.js" }
 *
 * Depois de `swap`, roda o runtime que leva o arquivo do aluno. O primeiro defeito, do primeiro vigia, é a falha. */
'use strict';

var sanitizer = require('../c/sanitizer');

function runFrom(place, check, i) {
  if (i === check.variants.length) return Promise.resolve(null);
  return sanitizer.runWith(place, check.variants[i], check.program, check.args).then(function (failure) {
    return failure || runFrom(place, check, i + 1);
  });
}

module.exports = function sanitizers(place, check) {
  return runFrom(place, check, 0);
};
