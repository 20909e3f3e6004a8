/* explained.js -- que erro conhecido aparece num texto: o nome a dar a ./kit explicar. */
'use strict';

var NAMES = [/\b(E[A-Z][A-Z0-9]{2,})\b/, /\b(ERR_[A-Z_]+)\b/, /\b(SIG[A-Z]{3,})\b/, /^(?:Uncaught )?(\w*Error: .+)$/m];

function candidates(text) {
  return NAMES.map(function (pattern) { return pattern.exec(text); }).filter(Boolean).map(function (match) { return match[1]; });
}

// O primeiro nome que explain.js conhece, pronto para a linha de comando, ou null.
function nameIn(text) {
  var names = candidates(text);
  if (names.length === 0) return null;
  var known = names.filter(function (name) { return require('./explain').find(name); })[0];
  return known === undefined ? null : /^\w+$/.test(known) ? known : '"' + known.replace(/"/g, '') + '"';
}

module.exports = { nameIn: nameIn };
