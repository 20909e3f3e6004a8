/* O que diz a conferência dos arquivos que ficaram. */
'use strict';

module.exports = {
  absent: 'O programa devia deixar {name}, e esse arquivo não está lá.',
  notAFile: '{name} não é um arquivo comum: é uma pasta, um atalho ou um cano.',
  shouldNotExist: 'O programa deixou {name}, que no fim não devia existir.',
  differs: '{name} não tem o conteúdo esperado: a primeira diferença está no byte {at} (são {got} bytes, e deviam ser {wanted}).',
  invisible: 'A diferença está no que não se vê: espaços no fim de uma linha, um \\r, ou a quebra de linha do fim.',
  noMatch: 'O que está em {name} não é o que se espera.',
  inside: 'O que está em {name}',
  notJson: '{name} não é um JSON que se possa ler: {why}.',
  otherJson: '{name} não tem os dados esperados.',
  extra: 'O programa deixou {names}, que ninguém pediu.',
  gone: 'O programa apagou {names}.'
};
