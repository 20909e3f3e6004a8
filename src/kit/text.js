/* text.js -- a saída de um programa comparada com a que se esperava; espaços no fim da linha não contam. */
'use strict';

function trimEnd(text) {
  return text.replace(/\r\n/g, '\n').replace(/[ \t]+$/gm, '').replace(/\n+$/, '');
}

function linesOf(text) {
  return trimEnd(text).split('\n');
}

// null se são iguais; se não, a falha.
function compare(what, expected, obtained) {
  expected = trimEnd(expected);
  obtained = trimEnd(obtained);
  if (expected === obtained) return null;
  return { outcome: 'failed', what: what, expected: expected, obtained: obtained };
}

module.exports = { trimEnd: trimEnd, linesOf: linesOf, compare: compare };
