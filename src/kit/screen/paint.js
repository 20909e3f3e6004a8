/* paint.js -- linhas de texto na tela: cor só quando há terminal e ninguém a proibiu, e a largura dela.
 *
 * A cor nunca é o único sinal: ✓ e ✗ vêm sempre com a palavra. */
'use strict';

var cells = require('./cells');

// ACCESSIBLE=1 (quem usa um leitor de tela) e TERM=dumb pedem linhas simples.
var plain = Boolean(process.env.ACCESSIBLE) || process.env.TERM === 'dumb';
var colored = process.stdout.isTTY && !process.env.NO_COLOR && !plain;

function paint(code, text) {
  return colored ? '\u001b[' + code + 'm' + text + '\u001b[0m' : text;
}

function bold(text) { return paint('1', text); }
function green(text) { return paint('32', text); }
function red(text) { return paint('31', text); }
function yellow(text) { return paint('33', text); }
function dim(text) { return paint('2', text); }

function say(text) {
  process.stdout.write((text === undefined ? '' : text) + '\n');
}

function error(text) {
  process.stderr.write(text + '\n');
}

// A tela: nunca mais larga que 100 colunas, porque linha comprida cansa.
function screenWidth() {
  return Math.min(process.stdout.columns || 80, 100);
}

function repeat(text, times) {
  return new Array(Math.max(0, times) + 1).join(text);
}

function padded(text, width) {
  return text + repeat(' ', width - text.length);
}

function bar(done, total, width) {
  width = width || 20;
  var full = total === 0 ? 0 : Math.round(width * done / total);
  return '[' + repeat('#', full) + repeat('.', width - full) + '] ' + done + '/' + total;
}

function indent(text) {
  return text.split('\n').map(function (line) { return '    ' + line; }).join('\n');
}

// Quebra entre palavras a linha que passa de `width`; as que cabem ficam como estão.
function wrapLine(line, width) {
  if (line.length <= width) return line;
  var lines = [], current = '';
  cells.words(line, width).forEach(function (word) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current += (current === '' ? '' : ' ') + word;
    }
  });
  return lines.concat(current).join('\n');
}

// Um texto nosso, recuado e na largura da tela.
function prose(text) {
  var width = screenWidth() - 4;
  return indent(text.split('\n').map(function (line) { return wrapLine(line, width); }).join('\n'));
}

// Um texto nosso, sem recuo e sem passar da tela; um caminho comprido fica inteiro, para se poder copiar.
function tell(text) {
  text.split('\n').forEach(function (line) { say(wrapLine(line, screenWidth())); });
}

module.exports = {
  plain: plain, bold: bold, green: green, red: red, yellow: yellow, dim: dim, say: say, error: error,
  screenWidth: screenWidth, padded: padded, repeat: repeat, bar: bar, indent: indent, wrapLine: wrapLine, prose: prose, tell: tell
};
