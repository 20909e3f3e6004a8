/* queue.js -- process.nextTick. */
(function (native, need) {
  'use strict';
  return { nextTick: native.nextTick };
})
