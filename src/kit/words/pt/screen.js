/* screen.js -- a lista, o convite e as outras telas simples. */
'use strict';

module.exports = {
  kindP: 'prever',
  kindJ: 'JavaScript',
  kindC: 'C',
  kindD: 'consertar',
  kindM: 'medir',
  minutes: '{minutes} min',
  points: function (exercise) { return exercise.points + (exercise.points === 1 ? ' ponto' : ' pontos'); },
  done: 'feito   ',
  gaveUp: 'desisti ',
  changed: 'mudou   ',
  toDo: 'a fazer ',
  now: 'Agora: ',
  read: '  Leia       ',
  edit: '  Edite      ',
  check: '  Confira    ./kit conferir {number}',
  hint: '  Uma dica   ./kit dica {number}',
  allDone: 'Todos os exercícios estão feitos. Reveja o que quiser com ./kit lista.',
  total: 'Ao todo '
};
