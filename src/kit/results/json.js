/* json.js -- o documento como ele é. */
'use strict';

module.exports = function json(document) {
  return JSON.stringify(document, null, 2) + '\n';
};
