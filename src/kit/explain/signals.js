/* explain/signals.js -- os sinais, e os códigos com que um programa termina. `crash` diz que o resto do texto é o que o
 * kit mostra numa queda; um número de 126 em diante é um código de saída do shell. */
'use strict';

module.exports = [
  { id: 'SIGSEGV', crash: 'SIGSEGV', match: /segmentation fault|falha de segmenta/i, see: '04/03' },
  { id: 'SIGABRT', crash: 'SIGABRT', match: /\bAborted\b|: Assertion .* failed/, see: '04/03' },
  { id: 'SIGFPE', crash: 'SIGFPE', match: /floating point exception/i, see: '04/03' },
  { id: 'SIGBUS', crash: 'SIGBUS', match: /\bbus error/i, see: '07' },
  { id: 'SIGILL', crash: 'SIGILL', match: /illegal instruction/i, see: '04/03' },
  { id: 'SIGPIPE', crash: 'SIGPIPE', see: '09' },
  { id: 'SIGKILL', crash: 'SIGKILL', match: /^Killed$/m, see: '07' },
  { id: 'SIGTERM', crash: 'SIGTERM', match: /^Terminated$/m, see: '09' },
  { id: 'SIGINT', names: ['Ctrl-C'], see: '05' },
  { id: 'SIGHUP', see: '05' },
  { id: 'SIGSYS', crash: 'SIGSYS', match: /bad system call/i, see: '02' },
  { id: 'exit-1', names: ['1'], see: '02' },
  { id: 'exit-13', names: ['13'], match: /unsettled top-level await/i, see: '12' },
  { id: 'exit-126', names: ['126'], see: '02' },
  { id: 'exit-127', names: ['127'], match: /command not found|: not found$/m, see: '02' },
  { id: 'exit-130', names: ['130'], see: '05' },
  { id: 'exit-134', names: ['134'], see: '04/03' },
  { id: 'exit-137', names: ['137'], see: '07' },
  { id: 'exit-139', names: ['139'], see: '04/03' },
  { id: 'exit-143', names: ['143'], see: '09' }
];
