/* es/regexp-fits.js -- se o motor entende a expressão regular; o tradutor pergunta de cada literal. */
(function (native, need) {
  'use strict';

  return native.regexpFits;
})
