/* path/posix.js -- require('path/posix') é o próprio path. */
(function (native, need) {
  'use strict';
  return need('path');
})
