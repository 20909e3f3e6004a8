/* O que diz a conferência com as sementes do embaralhador. */
'use strict';

module.exports = {
  nth: '{label} ({n}º)',
  onlySometimes: 'Passa numa ordem e falha noutra: com a semente {seed} do embaralhador, falhou.',
  failingOrder: 'O que rodou, com essa semente: {order}.',
  passingOrder: 'E com a semente {seed}, que passa: {order}.',
  repeatRun: 'Para repetir essa ordem: cd {folder} && {nozinho} --embaralhar={seed} {program}',
  repeatCheck: 'Para repetir essa ordem: KIT_SEMENTE={seed} ./kit conferir {number}'
};
