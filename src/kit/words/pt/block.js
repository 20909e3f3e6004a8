/* block.js -- o veredito na tela. */
'use strict';

module.exports = {
  failed: 'não passou',
  passed: 'passou',
  what: 'O que aconteceu',
  where: 'Onde',
  fileLine: '{file}, linha {line}',
  fileLineColumn: '{file}, linha {line}, coluna {column}',
  frame: '{function}, em {file}, linha {line}',
  moreLines: '… e mais {count} linhas',
  tests: 'Testes: {right} de {total} passam',
  testPassed: 'passa',
  testFailed: 'não passa',
  testSkipped: 'não rodou',
  moreTests: '… e mais {count}',
  explain: 'O que é esse erro: ./kit explicar {name}',
  expectedObtained: 'Esperado × obtido',
  legend: '(- esperado, + obtido)',
  said: 'O que ele disse',
  next: 'Próximo passo',
  tryAgain: 'Ajuste e confira de novo. Precisa de uma pista? ./kit dica {number}',
  learnt: 'Você agora sabe: {objective}',
  compareWithOurs: 'Compare com a nossa solução: ./kit solucao {number}',
  goOn: 'E para seguir: ./kit'
};
