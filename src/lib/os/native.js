/* os/native.js -- as perguntas ao sistema, cruas, para os módulos que as dividem. */
(function (native, need) {
  'use strict';
  return native;
})
