/* measure.js -- o laboratório e as suas medidas. */
'use strict';

module.exports = {
  time: '── {number}ª vez, de {times}',
  mine: 'a sua',
  spread: 'de {min} a {max}',
  inside: 'dentro da tolerância',
  outside: 'fora da tolerância',
  spokenMeasure: '{name}: {value}',
  spokenMine: 'a sua: {value}, {verdict}',
  writeIn: 'Escreva o que você mediu em {file}, uma linha por medida:',
  line: '  {name} = número',
  someOutside: 'Há medida fora da tolerância. Uma máquina ocupada muda os números: meça mais de uma vez ' +
    '(./kit medir {number} --vezes=3) e pense no que devia dar.',
  nowCheck: 'As suas medidas batem com as daqui. Para valer: ./kit conferir {number}',
  badTimes: 'As vezes são um número de 1 a {most}: --vezes=3',
  noLab: '{number} não tem um laboratório a medir.'
};
