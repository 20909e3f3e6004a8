/* help.js -- ./kit ajuda: a tabela dos comandos, em palavras. */
'use strict';

var codes = require('../codes');
var commands = require('./table');
var paint = require('../screen/paint');
var words = require('../words');
var t = words.of('kit');

var TAKES = { one: 'takesOne', many: 'takesMany' };

function usageOf(command) {
  var name = words.LANGUAGE === 'en' ? command.alias : command.name;
  var key = command.usage || TAKES[command.takes];
  return key ? name + ' ' + t(key) : name;
}

module.exports = function help() {
  var listed = commands.TABLE.filter(function (command) { return command.help; });
  var width = Math.max.apply(null, listed.map(function (command) { return usageOf(command).length; })) + 2;
  paint.say(t('usage'));
  listed.forEach(function (command) {
    paint.say('  ' + paint.padded(usageOf(command), width) + t(command.help));
  });
  paint.say(t('names'));
  return codes.passed;
};
