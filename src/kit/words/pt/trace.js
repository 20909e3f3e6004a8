/* trace.js -- o que se diz de um rastro: os seletores, os momentos, as afirmações dos exercícios. */
'use strict';

module.exports = {
  notJson: 'A linha {line} do rastro não é JSON: {text}',
  lostLines: 'O rastro perdeu linhas: depois da {last} veio a {next}.',
  notSelector: 'Isto não escolhe nada no rastro: {value}',
  unknownField: 'Um seletor não tem o campo "{field}"; tem {fields} e nth.',
  'field-name': 'a função ',
  'field-at': 'a linha ',
  'field-call': 'uma chamada de ',
  'field-kind': 'a espécie ',
  'field-id': 'o número ',
  'field-ev': 'o evento ',
  'field-text': 'o texto ',
  nth: '({nth}º)',
  andMore: '… e mais {count}',
  absent: 'No rastro não há {what}.',
  thereIs: 'O que há:\n{events}',
  onlySome: 'No rastro não há {what}: são só {count}.\n{events}',
  ambiguous: 'No rastro há mais de um momento para {what}; diga qual (nth):\n{events}',
  wrongOrder: 'No rastro, devia vir primeiro {first},\ndepois {second}; foi o contrário:\n{events}',
  wrongThread: 'No rastro, {what}: a thread devia ser "{expected}", e é "{obtained}".',
  wrongPhase: 'No rastro, {what}: a fase devia ser "{expected}", e é "{obtained}".',
  sleptLittle: 'O loop dormiu {part} do tempo; devia dormir ao menos {limit}.',
  sleptMuch: 'O loop dormiu {part} do tempo; devia dormir no máximo {limit}.',
  present: 'No rastro não devia haver {what}:\n{events}',
  unknownClaim: 'afirmação desconhecida sobre o rastro: {claim}'
};
