/* O que diz a conferência do rastro. */
'use strict';

module.exports = {
  lost: 'O programa apagou o próprio rastro, ou escreveu nele; assim não se sabe o que ele fez.',
  inTrace: 'O que se vê no rastro'
};
