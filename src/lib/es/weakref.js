/* es/weakref.js -- os construtores de es_weakref.c, feitos quando o programa os pede pela primeira
 * vez. */
(function (native, need) {
  'use strict';

  return native.weakRefs();
})
