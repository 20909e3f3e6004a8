/* O que diz a conferência de uma medida. */
'use strict';

module.exports = {
  missing: 'Falta "{name} = número" em {file}.',
  missingNext: 'Rode o laboratório com ./kit rodar {number} e anote o que mediu.',
  labSilent: 'o laboratório não imprimiu "{name} = número"',
  otherUnit: 'Você escreveu "{name}" em {mine}, e o laboratório mede em {measured}.',
  far: 'Sua medida de "{name}" está longe da que acabei de fazer.',
  about: 'cerca de {value} (tolerância de {percent}%)',
  low: 'O seu "{name}" é menor do que se pode medir aqui.',
  high: 'O seu "{name}" é maior do que se pode medir aqui.',
  notLess: 'Devia dar menos em "{a}" do que em "{b}".',
  notMuchLess: 'Devia dar, em "{a}", ao menos {factor} vezes menos do que em "{b}".',
  yours: 'O que você anotou'
};
