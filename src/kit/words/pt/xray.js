/* xray.js -- ./kit raio-x. */
'use strict';

module.exports = {
  openOne: '\nAbra um: ./kit raio-x 07   (ou, no terminal: ./kit raio-x --raio-x=tela 07)',
  usage: 'Use: ./kit raio-x programa.js   (ou um exercício, 07/04; ou um exemplo: ./kit raio-x galeria)'
};
