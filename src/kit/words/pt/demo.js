/* demo.js -- a demonstração de um capítulo, na tela da plateia e na de quem fala. */
'use strict';

module.exports = {
  step: '{number}/{outOf} · {title}',
  runs: 'Enter roda · ← volta · q sai',
  goesOn: 'Enter segue · ← volta · q sai',
  afterRun: 'Enter segue · r roda de novo · ← volta · q sai',
  againLetter: 'r',
  lasts: 'Cerca de {minutes} minutos.',
  waiting: 'À espera: numa outra janela (a que se projeta), ./kit demo {chapter}',
  next: 'Depois: {title}',
  last: 'É o último passo.',
  clock: '{passed} de {minutes} min',
  leave: 'qualquer tecla sai',
  listed: '{number}  {title} ({minutes} min)',
  howTo: 'Projete com ./kit demo 04; na outra tela, ./kit demo 04 --notas mostra o que dizer e o que perguntar.',
  unknown: 'Não há demonstração de «{word}». Há destes capítulos: {known}.'
};
