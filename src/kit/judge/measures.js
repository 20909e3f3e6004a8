/* measures.js -- os números que um texto declara: "ondas = 2,5", "memória: 12 MB", "ao todo = 1.234,5 ms".
 *
 * Aceita a vírgula de quem escreve em português e o ponto de quem copia do programa. A unidade não conta
 * para a conta; quem lê a compara, se quiser. */
'use strict';

var words = require('../words');

var LINE = /^\s*([^#=:]*[^#=:\s])\s*[=:]\s*([-+]?\d[\d.,\s]*(?:e[-+]?\d+)?)\s*(\S.*?)?\s*$/i;

// "1,5" e "1.5" são um e meio; com os dois sinais, o último separa as casas: "1.234,5". Um sinal que se repete,
// como em "1.234.567", só agrupa.
function numberOf(text) {
  var digits = text.replace(/\s/g, '');
  var last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return Number(digits);
  var isGroup = digits.indexOf(digits[last]) !== last;
  if (isGroup) return Number(digits.replace(/[.,]/g, ''));
  return Number(digits.slice(0, last).replace(/[.,]/g, '') + '.' + digits.slice(last + 1));
}

// [{ name, value, unit }], na ordem do texto; a unidade é '' se não há.
function read(text) {
  return text.split(/\r?\n/).map(function (line) { return LINE.exec(line); }).filter(Boolean).map(function (match) {
    return { name: match[1], value: numberOf(match[2]), unit: match[3] || '' };
  });
}

function find(measures, name) {
  return measures.filter(function (measure) { return measure.name === name; })[0];
}

function median(numbers) {
  var sorted = numbers.slice().sort(function (a, b) { return a - b; }), middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// Um número na língua de quem lê: 2,5.
function show(value) {
  return String(value).replace('.', words.LANGUAGE === 'en' ? '.' : ',');
}

module.exports = { read: read, find: find, numberOf: numberOf, median: median, show: show };
