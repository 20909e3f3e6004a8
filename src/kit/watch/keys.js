/* keys.js -- das teclas aos comandos do modelo. A letra de cada um é a primeira do texto que se vê na tela: o que
 * se lê é o que funciona, em qualquer língua. */
'use strict';

var t = require('../words').of('watch');

// Na ordem em que se mostram.
var COMMANDS = [
  { name: 'hint', label: t('keyHint'), help: t('helpHint') },
  { name: 'statement', label: t('keyStatement'), help: t('helpStatement') },
  { name: 'list', label: t('keyList'), help: t('helpList') },
  { name: 'run', label: t('keyRun'), help: t('helpRun') },
  { name: 'solution', label: t('keySolution'), help: t('helpSolution') },
  { name: 'diff', label: t('keyDiff'), help: t('helpDiff') },
  { name: 'next', label: t('keyNext'), help: t('helpNext') },
  { name: 'previous', label: t('keyPrevious'), help: t('helpPrevious') },
  { name: 'check', label: t('keyCheck'), help: t('helpCheck') },
  { name: 'help', label: t('keyHelp') },
  { name: 'quit', label: t('keyQuit'), help: t('helpQuit') }
];

var NAMED = { up: 'up', down: 'down', pageup: 'pageup', pagedown: 'pagedown', home: 'home', end: 'end', 'return': 'enter',
  enter: 'enter', escape: 'escape', space: 'pagedown' };

// O que se mostra; a diferença só existe depois que o exercício passa.
function labels(isPassed) {
  return COMMANDS.filter(function (command) {
    return isPassed || command.name !== 'diff';
  }).map(function (command) { return command.label; });
}

// O comando de uma letra, ou undefined.
function ofLetter(letter) {
  var found = COMMANDS.filter(function (command) { return command.label.charAt(0) === letter.toLowerCase(); })[0];
  return found && found.name;
}

// O comando de uma tecla, como readline a conta (keypress).
function ofKey(text, key) {
  if (key.ctrl) return { c: 'quit', d: 'quit', z: 'suspend', l: 'redraw' }[key.name];
  return NAMED[key.name] || (text ? ofLetter(text) : undefined);
}

module.exports = { COMMANDS: COMMANDS, labels: labels, ofLetter: ofLetter, ofKey: ofKey };
