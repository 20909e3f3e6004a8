/* help.js -- ./kit ajuda: a tabela dos comandos, em palavras. */
'use strict';

var cells = require('../screen/cells');
var codes = require('../codes');
var commands = require('./table');
var paint = require('../screen/paint');
var words = require('../words');
var t = words.of('kit');

var NARROW = 24; // colunas: menos que isto não é lugar para uma frase
var TAKES = { one: 'takesOne', many: 'takesMany' };

function usageOf(command) {
  var name = words.LANGUAGE === 'en' ? command.alias : command.name;
  var key = command.usage || TAKES[command.takes];
  return key ? name + ' ' + t(key) : name;
}

// O que o comando faz, ao lado do nome ou, numa tela estreita, embaixo dele.
function linesOf(command, width) {
  var name = '  ' + usageOf(command), beside = paint.screenWidth() - width >= NARROW, margin = beside ? width : 6;
  var lines = cells.wrap(t(command.help), Math.max(paint.screenWidth() - margin, 10)).map(function (line) { return cells.spaces(margin) + line; });
  if (!beside) return [name].concat(lines);
  return [paint.padded(name, margin) + lines[0].slice(margin)].concat(lines.slice(1));
}

module.exports = function help() {
  var listed = commands.TABLE.filter(function (command) { return command.help; });
  var width = Math.max.apply(null, listed.map(function (command) { return usageOf(command).length; })) + 4;
  paint.say(t('usage'));
  listed.forEach(function (command) { linesOf(command, width).forEach(paint.say); });
  paint.tell(t('names'));
  return codes.passed;
};
