/* swap.js -- { "type": "swap", "object": "heap", "source": "heap.c" }: o runtime do capítulo com o arquivo do
 * aluno no lugar de um objeto; as conferências seguintes rodam nele, e o que o compilador avisou vira nota da falha. */
'use strict';

var path = require('path');
var compile = require('../c/compile');

module.exports = function swap(place, check) {
  return compile.swap(place, check.object, path.join(place.folder, check.source), { variant: place.variant }).then(function (built) {
    if (built.failure) return built.failure;
    place.runtime = place.proved = built.runtime;
    Array.prototype.push.apply(place.notes, built.notes);
    return null;
  });
};
