/* results.js -- os resultados para outros programas. */
'use strict';

module.exports = {
  unknownFormat: 'Não conheço o formato "{format}"; há {known}. Por exemplo: ./kit conferir 04 --formato=json',
  onlyJson: 'Aqui o formato é um só: --formato=json'
};
