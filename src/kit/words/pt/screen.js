/* screen.js -- a lista, o convite e as outras telas simples. */
'use strict';

module.exports = {
  kindP: 'prever',
  kindJ: 'JavaScript',
  kindC: 'C',
  kindD: 'consertar',
  kindM: 'medir',
  minutes: '{minutes} min',
  done: 'feito   ',
  toDo: 'a fazer ',
  now: 'Agora: ',
  read: '  Leia       ',
  edit: '  Edite      ',
  check: '  Confira    ./kit conferir {number}',
  hint: '  Uma dica   ./kit dica {number}',
  allDone: 'Todos os exercícios estão feitos. Reveja o que quiser com ./kit lista.',
  total: 'Ao todo ',
  hintOf: 'Dica {number} de {total}',
  anotherHint: 'Ainda não deu? Peça outra: ./kit dica {number}',
  solutionLocked: 'A solução abre quando o exercício passa: ./kit conferir {number}\n' +
    'Se quiser vê-la mesmo assim: ./kit solucao {number} --desisto',
  reset: 'De volta ao começo: {files}.',
  backup: 'O que você tinha está em\n  {folder}\nPara trazê-lo de volta: ./kit desfazer {number}',
  undone: 'Trouxe de volta o que estava em\n  {folder}',
  noBackup: 'Não há cópia guardada de {id}.'
};
