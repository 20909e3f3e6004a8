/* text.js -- um texto em linhas, sem o que não se vê e não conta: espaços no fim da linha, o \r do Windows, a
 * quebra de linha do fim. */
'use strict';

function trimEnd(text) {
  return text.replace(/\r\n/g, '\n').replace(/[ \t]+$/gm, '').replace(/\n+$/, '');
}

function linesOf(text) {
  var trimmed = trimEnd(text);
  return trimmed === '' ? [] : trimmed.split('\n');
}

function count(text, pattern) {
  return (text.match(pattern) || []).length;
}

// O que se perdoou, para que se possa dizer: quantas linhas com espaços no fim, quantas com \r, se faltou a quebra
// da última.
function forgivenIn(text) {
  return {
    spaces: count(text.replace(/\r\n/g, '\n'), /[ \t]+$/gm),
    returns: count(text, /\r\n/g),
    noEnd: text !== '' && !/\n$/.test(text)
  };
}

function sameLines(a, b) {
  return a.length === b.length && a.every(function (line, i) { return line === b[i]; });
}

module.exports = { linesOf: linesOf, sameLines: sameLines, forgivenIn: forgivenIn };
