/* checks.js -- o que as conferências dizem. */
'use strict';

module.exports = {
  outputDiffers: 'A saída não é a esperada.',
  predictionDiffers: 'A previsão não bate com o que o programa imprime.',
  firstWrong: 'Já a primeira linha não é essa',
  secondWrong: 'A primeira linha está certa; a segunda, não',
  laterWrong: 'As primeiras {right} linhas estão certas; a {wrong}ª, não',
  lineCount: ' (você escreveu {mine}; o programa imprime {all}).',
  predictionNext: 'Releia o programa a partir dessa linha. Para ver o que ele imprime: ./kit rodar {number}',
  noPrediction: 'Ainda não há previsão em {file}.',
  noPredictionNext: 'Leia {program} e escreva, uma por linha, o que ele vai imprimir.',
  measureFar: 'Sua medida de "{name}" está longe da que acabei de fazer.',
  measureAbout: 'cerca de {value} (tolerância de {percent}%)',
  measureMissing: 'Falta "{name} = número" em {file}.',
  measureNext: 'Rode o laboratório com ./kit rodar {number} e anote o que mediu.',
  inTrace: 'O que se vê no rastro'
};
