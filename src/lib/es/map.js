/* es/map.js -- os construtores de es_map.c, feitos quando o programa os pede pela primeira vez. */
(function (native, need) {
  'use strict';

  return native.collections();
})
