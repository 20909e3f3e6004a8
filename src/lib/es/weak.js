/* es/weak.js -- os construtores de es_weak.c, feitos quando o programa os pede pela primeira vez. */
(function (native, need) {
  'use strict';

  return native.weak();
})
