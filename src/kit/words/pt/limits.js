/* limits.js -- o limite em que um programa bateu, e o que costuma causar isso. */
'use strict';

module.exports = {
  time: 'O programa passou do limite de {seconds} s e foi encerrado.',
  timeNext: 'Algo mantém o programa vivo ou girando: um setInterval sem clearInterval, um ' +
    'while que nunca termina, um servidor que ninguém fecha.',
  output: 'O programa escreveu mais de {kilobytes} KB e foi encerrado.',
  outputNext: 'Procure o laço que escreve sem parar.',
  failed: 'O programa terminou com um erro (código {code}).'
};
