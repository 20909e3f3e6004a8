/* invisible.js -- o que não se vê numa linha, à vista: espaços no fim, tabulações, acentos soltos, controles.
 *
 * Serve também de proteção: nenhum caractere de controle de um programa chega à tela de quem lê o veredito. */
'use strict';

var t = require('../words').of('diff');

// Cada sinal ocupa uma coluna e não se confunde com o que se digita. A ordem é a das explicações.
var SIGNS = [
  { key: 'signTab', sign: '→', pattern: /\t/g },
  { key: 'signReturn', sign: '␍', pattern: /\r/g },
  { key: 'signHard', sign: '⍽', pattern: /\u00a0/g }
];
var TRAILING = / +$/;
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;
var ACCENT = /[\u0300-\u036f]/g;

function code(c) {
  return '\\u' + ('000' + c.charCodeAt(0).toString(16)).slice(-4);
}

function dots(spaces) {
  return spaces.replace(/ /g, '·');
}

// Uma linha sem nenhum controle, e o resto como está: para as frases, que podem levar dentro o que um programa disse.
function tame(line) {
  return line.replace(CONTROL, code);
}

// Com `accents`, também os acentos que são um caractere à parte.
function visible(line, accents) {
  SIGNS.forEach(function (each) { line = line.replace(each.pattern, each.sign); });
  line = tame(line.replace(TRAILING, dots));
  return accents ? line.replace(ACCENT, code) : line;
}

// O que os sinais que aparecem nestas linhas querem dizer: uma frase, ou '' se não há nenhum.
function legend(lines) {
  var text = lines.join('\n');
  var known = SIGNS.filter(function (each) { return text.search(each.pattern) >= 0; }).map(function (each) {
    return each.sign + ' ' + t(each.key);
  });
  if (lines.some(function (line) { return TRAILING.test(line); })) known.unshift('· ' + t('signSpace'));
  return known.length > 0 ? t('signs', { list: known.join(', ') }) : '';
}

module.exports = { visible: visible, tame: tame, legend: legend };
