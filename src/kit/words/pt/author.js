/* author.js -- o que lê quem escreve um exercício. */
'use strict';

module.exports = {
  usage: 'Use: ./kit dev conferir [nome]',
  ok: 'ok     ',
  bad: 'FALHA  ',
  unknownKind: 'tipo desconhecido: {kind}',
  threeHints: 'são três dicas, há {count}',
  noObjectives: 'sem objetivos',
  missing: 'falta {file}',
  solutionLacks: 'a solução não tem {file}',
  untouched: 'intocado, devia falhar com {declared}, mas: {seen}',
  solutionFails: 'a solução não passa: {seen}',
  wrongMissed: 'o erro "{tag}" devia ser reconhecido, mas: {seen}'
};
