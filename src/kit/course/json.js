/* json.js -- um arquivo JSON escrito à mão: se está estragado, o erro diz a linha. */
'use strict';

var fs = require('fs');
var t = require('../words').of('kit');

// A linha do erro: a posição que o JSON.parse conta, ou o fim do texto.
function lineOf(text, message) {
  var match = /at position (\d+)/.exec(message);
  return text.slice(0, match ? Number(match[1]) : text.length).split('\n').length;
}

function read(file) {
  var text = fs.readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(t('brokenJson', { line: lineOf(text, error.message), message: error.message }));
  }
}

module.exports = { read: read };
