/* O que diz a conferência do rastro. */
'use strict';

module.exports = {
  inTrace: 'O que se vê no rastro'
};
