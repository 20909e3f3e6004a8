/* readline/keys.js -- de uma sequência do terminal à tecla: '\x1b[1;5D' é Ctrl com a seta esquerda.
 *
 * Uma tecla especial chega como vários caracteres que começam por ESC. As tabelas vêm dos terminais
 * que existem (xterm, rxvt, putty…), que nunca se entenderam. */
(function (native, need) {
  'use strict';

  // Tudo o que é tecla inteira; o resto ainda espera caracteres. Depois de ESC (ou de dois):
  // O e uma letra, talvez com um dígito antes; ou [ (ou dois), até três dígitos, talvez um ; com
  // outro dígito, e uma letra; ou qualquer outro caractere.
  var COMPLETE = new RegExp('^(?:[^\\x1b]|\\x1b(?:[^\\x1bO[]|\\x1b[^O[]|' +
    '\\x1b?O(?:[0-9][^]|[^0-9])|' +
    '\\x1b?\\[(?!\\[$)\\[?(?:[0-9]{0,2}[^0-9;]|[0-9]{3}[^;]|[0-9]{0,3};(?:[^0-9]|[0-9][^]))))$');

  function isComplete(text) {
    return COMPLETE.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?'));
  }

  // ---- as que começam por ESC [ ou ESC O ----

  var LETTERS = { P: 'f1', Q: 'f2', R: 'f3', S: 'f4', A: 'up', B: 'down', C: 'right', D: 'left',
    E: 'clear', F: 'end', H: 'home' };
  var NUMBERS = { 1: 'home', 2: 'insert', 3: 'delete', 4: 'end', 5: 'pageup', 6: 'pagedown', 7: 'home', 8: 'end',
    11: 'f1', 12: 'f2', 13: 'f3', 14: 'f4', 15: 'f5', 17: 'f6', 18: 'f7', 19: 'f8', 20: 'f9', 21: 'f10',
    23: 'f11', 24: 'f12', 200: 'paste-start', 201: 'paste-end' };
  var DOUBLE = { '[[A': 'f1', '[[B': 'f2', '[[C': 'f3', '[[D': 'f4', '[[E': 'f5', '[[5~': 'pageup', '[[6~': 'pagedown' };
  var SMALL = { a: 'up', b: 'down', c: 'right', d: 'left', e: 'clear' };

  function own(table, name) {
    return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
  }

  // O nome que o código ('[A', 'OH', '[3~', '[3^'…) tem; o rxvt diz no próprio código se havia
  // Shift ou Ctrl.
  function nameCode(key, code) {
    var letter = /^[O[]([A-Z])$/.exec(code);
    var small = /^([O[])([a-e])$/.exec(code);
    var number = /^\[(\d+)([~$^])$/.exec(code);
    if (letter) key.name = own(LETTERS, letter[1]);
    else if (small) key.name = SMALL[small[2]];
    else if (number && (number[2] === '~' || /^[235678]$/.test(number[1]))) key.name = own(NUMBERS, number[1]);
    else key.name = own(DOUBLE, code);
    if (code === '[Z') key.name = 'tab';
    if (key.name === undefined) {
      key.name = 'undefined';
      return;
    }
    if (code === '[Z' || (small && small[1] === '[') || (number && number[2] === '$')) key.shift = true;
    if ((small && small[1] === 'O') || (number && number[2] === '^')) key.ctrl = true;
  }

  // '[1;5D' -> { code: '[D', modifier: 4 }
  function splitCode(text) {
    var match;
    if (text.charAt(0) === 'O') {
      match = /^O([0-9]?)([^]+)$/.exec(text);
      return { code: 'O' + match[2], modifier: match[1] === '' ? 0 : match[1] - 1 };
    }
    var start = text.charAt(1) === '[' ? '[[' : '[';
    var command = text.slice(start.length);
    if ((match = /^(\d\d?)(?:;(\d))?([~^$])$/.exec(command))) {
      return { code: start + match[1] + match[3], modifier: (match[2] || 1) - 1 };
    }
    if ((match = /^(?:(?:\d;)?(\d))?([A-Za-z])$/.exec(command))) {
      return { code: start + match[2], modifier: (match[1] || 1) - 1 };
    }
    return { code: start + command, modifier: 0 };
  }

  function readCode(key, text) {
    var parts = splitCode(text);
    key.ctrl = (parts.modifier & 4) !== 0;
    key.meta = (parts.modifier & 10) !== 0;
    key.shift = (parts.modifier & 1) !== 0;
    key.code = parts.code;
    nameCode(key, parts.code);
  }

  // ---- um caractere só ----

  var CHARACTERS = { '\r': 'return', '\n': 'enter', '\t': 'tab', '\b': 'backspace', '\x7f': 'backspace',
    '\x1b': 'escape', ' ': 'space' };

  function readCharacter(key, character, escaped) {
    var name = own(CHARACTERS, character);
    if (name !== undefined) {
      key.name = name;
      key.meta = escaped;
    } else if (!escaped && character <= '\x1a') {
      key.name = String.fromCharCode(character.charCodeAt(0) + 96);
      key.ctrl = true;
    } else if (/^[0-9A-Za-z]$/.test(character)) {
      key.name = character.toLowerCase();
      key.shift = /^[A-Z]$/.test(character);
      key.meta = escaped;
    } else if (escaped) {
      key.name = character.length ? undefined : 'escape';
      key.meta = true;
    }
  }

  // ESC sozinho, passado o prazo, é a tecla Esc: aqui chega sem nada depois.
  function read(sequence) {
    var key = { sequence: null, name: undefined, ctrl: false, meta: false, shift: false };
    var escaped = sequence.charAt(0) === '\x1b';
    var rest = escaped ? sequence.slice(sequence.charAt(1) === '\x1b' ? 2 : 1) : sequence;
    if (escaped && /^[O[]/.test(rest)) readCode(key, rest);
    else readCharacter(key, rest, escaped);
    key.sequence = sequence;
    return key;
  }

  return { isComplete: isComplete, read: read };
})
