/* second-look.js -- depois de um exercício em C passar, ou cair sem dizer onde: a conferência inteira de novo, com o
 * vigia da memória. */
'use strict';

var check = require('../check');
var t = require('../words').of('crash');

// Promessa das notas a acrescentar ao veredito; nenhuma, se o vigia não viu nada ou não há como rodá-lo aqui.
// `first` é o veredito que já se deu; options são as de check.js: isStale e announce.
module.exports = function secondLook(exercise, first, options) {
  return check.check(exercise, null, Object.assign({ variant: 'asan' }, options)).then(function (verdict) {
    if (verdict.outcome !== 'crash' || verdict.limit !== undefined) return [];
    var place = verdict.where ? t('secondPlace', verdict.where) : [];
    return [t(first.outcome === 'passed' ? 'secondLook' : 'secondFall', { what: verdict.what })].concat(place, verdict.notes || []);
  }).catch(function (error) {
    if (!error.environment) throw error;
    return [];
  });
};
