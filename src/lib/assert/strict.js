/* assert/strict.js -- require('assert/strict'): o mesmo que require('assert').strict. */
(function (native, need) {
  'use strict';
  return need('assert').strict;
})
