/* answers.js -- as dicas e a solução. */
'use strict';

module.exports = {
  predictFirst: 'Preveja antes de rodar: o que ele imprime é a resposta. ./kit prever {number}',
  hintOf: 'Dica {number} de {total}',
  hintOfLevel: 'Dica {number} de {total}: {level}',
  nudge: 'um empurrão',
  clue: 'uma pista',
  almost: 'quase a resposta',
  hintsLeft: function (values) {
    return (values.left === 1 ? 'Falta uma' : 'Faltam ' + values.left) + '. Ainda não deu? Peça outra: ./kit dica ' + values.number;
  },
  lastHint: 'São todas. Releia o enunciado com elas do lado; se nem assim: ./kit solucao {number} --desisto',
  solutionLocked: 'A solução abre quando o exercício passa: ./kit conferir {number}\n' +
    'Se quiser vê-la mesmo assim: ./kit solucao {number} --desisto',
  sameAsOurs: 'A sua é igual à nossa.',
  yoursAndOurs: 'A sua e a nossa',
  why: 'Por quê'
};
