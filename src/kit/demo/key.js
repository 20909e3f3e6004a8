/* demo/key.js -- uma tecla. Entre uma e outra o terminal é de quem roda. */
'use strict';

var readline = require('readline');

var NAMED = { 'return': 'go', enter: 'go', space: 'go', right: 'go', pagedown: 'go', left: 'back', pageup: 'back', escape: 'quit' };
var PENDING = 50; // ms
var CONTROL = { c: 'quit', d: 'quit' };

// Promessa do que a tecla quer dizer: go, back, quit, ou a letra dela. Um controle de slides manda as setas ou PageDown.
function key() {
  readline.emitKeypressEvents(process.stdin);
  process.stdin.setRawMode(true);
  process.stdin.resume();
  return new Promise(function (resolve) {
    function finish(meaning) {
      process.stdin.removeListener('keypress', press);
      process.stdin.removeListener('end', quit);
      process.stdin.setRawMode(false);
      process.stdin.pause();
      resolve(meaning);
    }
    function press(text, pressed) {
      finish((pressed.ctrl ? CONTROL : NAMED)[pressed.name] || String(text || '').toLowerCase());
    }
    function quit() { finish('quit'); }
    process.stdin.on('keypress', press);
    process.stdin.on('end', quit);
  });
}

// Promessa de que o que se digitou enquanto um passo rodava foi esquecido: não responde a uma pergunta que ainda não
// se fez. O que está à espera no terminal chega logo que alguém o lê.
key.forget = function () {
  function ignore() {}
  process.stdin.setRawMode(true);
  process.stdin.on('data', ignore);
  process.stdin.resume();
  return new Promise(function (resolve) {
    setTimeout(function () {
      process.stdin.removeListener('data', ignore);
      process.stdin.setRawMode(false);
      process.stdin.pause();
      resolve();
    }, PENDING);
  });
};

module.exports = key;
