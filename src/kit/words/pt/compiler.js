/* compiler.js -- o que o compilador disse. */
'use strict';

module.exports = {
  doesNotCompile: 'O arquivo não compila: {message}',
  missingFunction: 'falta a função {name} (ou ela está com outro nome)',
  firstErrorNext: 'Corrija este primeiro erro e confira de novo; os seguintes costumam ser eco dele.'
};
