/* progress.js -- ./kit progresso. */
'use strict';

module.exports = {
  course: 'O curso',
  points: '{earned}/{all} pontos',
  hints: function (values) {
    return 'Dicas pedidas: ' + values.hints + ', em ' + values.exercises + (values.exercises === 1 ? ' exercício.' : ' exercícios.');
  },
  gaveUp: 'Você desistiu de {numbers}; ainda dá para fazer.',
  changed: 'Mudaram depois que você os fez: {numbers}. Continuam feitos; se quiser, confira de novo.',
  left: function (values) {
    return (values.count === 1 ? 'Falta 1 exercício' : 'Faltam ' + values.count + ' exercícios') + ': cerca de ' + values.time + '.';
  },
  next: 'A seguir: ',
  complete: 'O curso está completo. Parabéns!'
};
