/* block.js -- o veredito na tela. */
'use strict';

module.exports = {
  failed: 'não passou',
  passed: 'passou',
  what: 'O que aconteceu',
  where: 'Onde',
  fileLine: '{file}, linha {line}',
  expectedObtained: 'Esperado × obtido',
  legend: '(- esperado, + obtido)',
  nothing: '(nada)',
  said: 'O que ele disse',
  next: 'Próximo passo',
  tryAgain: 'Ajuste e confira de novo. Precisa de uma pista? ./kit dica {number}',
  learnt: 'Você agora sabe: {objective}',
  compareWithOurs: 'Compare com a nossa solução: ./kit solucao {number}',
  goOn: 'E para seguir: ./kit'
};
