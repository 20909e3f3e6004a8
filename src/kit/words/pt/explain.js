/* explain.js -- ./kit explicar. Os verbetes estão em explain/. */
'use strict';

module.exports = {
  what: 'O que é',
  why: 'Por que acontece aqui',
  look: 'Como procurar',
  see: 'No curso',
  seeExercise: 'exercício {number}, {title}: ./kit ler {number}',
  seeText: 'capítulo {chapter}: ./kit ler {number}',
  seeChapter: 'capítulo {chapter}',
  system: 'código do sistema',
  node: 'código da biblioteca',
  javascript: 'erro da linguagem',
  signals: 'sinal ou código de saída',
  sanitizers: 'o que um vigia acha',
  limits: 'limite do kit ou mensagem de Nozinho',
  usage: 'Use um nome, um número ou a mensagem inteira entre aspas: ./kit explicar ENOENT, ./kit explicar "x is not a function"',
  unknown: 'Não sei explicar “{text}”.',
  near: 'Seria: {names}?',
  nextStep: 'O que é isso, e como procurar: ./kit explicar {name}'
};
