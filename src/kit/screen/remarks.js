/* remarks.js -- o que dizer, em palavras, da diferença entre dois textos que se parecem: só espaços, só
 * maiúsculas, outra ordem, um acento em duas partes, um caractere que não se vê. */
'use strict';

var invisible = require('./invisible');
var t = require('../words').of('diff');

function squeezed(text) {
  return text.replace(/[ \t\r\u00a0]+/g, '');
}

function sorted(text) {
  return text.replace(/\n$/, '').split('\n').sort().join('\n');
}

function has(text, pattern) {
  return text.search(pattern) >= 0;
}

// Um caractere que está só de um lado: o nome do aviso, e como se acha.
var ODD = [
  { key: 'hasBom', pattern: /\ufeff/ },
  { key: 'hasZeroWidth', pattern: /[\u200b-\u200f\u2060\u00ad]/ },
  { key: 'hasHardSpace', pattern: /\u00a0/ },
  { key: 'notUtf8', pattern: /\ufffd/ },
  { key: 'hasReturn', pattern: /\r/ },
  { key: 'hasEscape', pattern: /\u001b/ }
];

function withoutEnd(text) {
  return text.replace(/\n$/, '');
}

var ACCENT = /[\u0300-\u036f]/;

// A relação entre os dois textos inteiros; a primeira que vale. (Ordenar e normalizar custa: só onde pode valer.)
var RELATIONS = [
  { key: 'emptyObtained', holds: function (a, b) { return b === '' && a !== ''; } },
  { key: 'emptyExpected', holds: function (a, b) { return a === '' && b !== ''; } },
  { key: 'noFinalNewline', holds: function (a, b) { return a === b + '\n'; } },
  { key: 'extraFinalNewline', holds: function (a, b) { return a + '\n' === b; } },
  { key: 'decomposed', holds: function (a, b) { return ACCENT.test(a + b) && a.normalize('NFC') === b.normalize('NFC'); } },
  { key: 'onlySpaces', holds: function (a, b) { return squeezed(a) === squeezed(b); } },
  { key: 'onlyNewlines', holds: function (a, b) { return a.replace(/\s+/g, '') === b.replace(/\s+/g, ''); } },
  { key: 'onlyCase', holds: function (a, b) { return a.toLowerCase() === b.toLowerCase(); } },
  { key: 'otherOrder', holds: function (a, b) { return a.length === b.length && sorted(a) === sorted(b); } },
  { key: 'unfinished', holds: function (a, b) { return a.indexOf(withoutEnd(b) + '\n') === 0; } },
  { key: 'goesOn', holds: function (a, b) { return b.indexOf(withoutEnd(a) + '\n') === 0; } }
];

function setOf(lines) {
  var set = Object.create(null);
  lines.forEach(function (line) { set[line] = true; });
  return set;
}

// As linhas que só um dos lados tem: é delas que os sinais precisam de legenda.
function differing(a, b) {
  var left = a.split('\n'), right = b.split('\n'), inLeft = setOf(left), inRight = setOf(right);
  return left.filter(function (line) { return !inRight[line]; }).concat(
    right.filter(function (line) { return !inLeft[line]; }));
}

function on(expected, obtained) {
  var relation = RELATIONS.filter(function (each) { return each.holds(expected, obtained); })[0];
  var odd = ODD.filter(function (each) { return has(obtained, each.pattern) && !has(expected, each.pattern); });
  return [relation].concat(odd).filter(Boolean).map(function (each) { return t(each.key); }).concat(
    invisible.legend(differing(expected, obtained))).filter(Boolean);
}

module.exports = { on: on };
