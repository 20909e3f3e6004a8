/* painter.js -- põe as linhas no terminal. Só se escreve a linha que mudou, e tudo de uma vez: é por isso que a
 * tela não pisca. */
'use strict';

var fit = require('./fit');

function Painter(write) {
  this.write = write;
  this.shown = null; // as linhas que estão na tela; null se não se sabe
  this.columns = 0;
}

// A tela de reserva: ao sair, volta o que estava no terminal.
Painter.prototype.open = function () {
  this.write('\u001b[?1049h\u001b[?25l');
  this.shown = null;
};

Painter.prototype.close = function () {
  this.write('\u001b[0m\u001b[?25h\u001b[?1049l');
};

// A janela mudou de tamanho, ou outro programa escreveu nela: na próxima vez, tudo de novo.
Painter.prototype.forget = function () {
  this.shown = null;
};

// O que apaga o resto da linha apagaria a última coluna de uma linha cheia.
function row(line, y, columns) {
  return '\u001b[' + (y + 1) + ';1H' + line + (fit.width(line) < columns ? '\u001b[K' : '');
}

Painter.prototype.show = function (lines, columns) {
  var shown = this.shown, text = '';
  if (shown === null || columns !== this.columns || shown.length !== lines.length) {
    text = '\u001b[0m\u001b[2J';
    shown = [];
  }
  lines.forEach(function (line, y) {
    if (line !== (shown[y] === undefined ? '' : shown[y])) text += row(line, y, columns);
  });
  this.shown = lines;
  this.columns = columns;
  if (text !== '') this.write(text);
};

module.exports = { Painter: Painter };
