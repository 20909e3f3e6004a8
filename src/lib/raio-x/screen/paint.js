/* raio-x/screen/paint.js -- põe as linhas no terminal, e o devolve como o encontrou.
 *
 * Só se escreve a linha que mudou, e tudo de uma vez: é por isso que a tela não pisca. */
(function (native, need) {
  'use strict';

  var process = need('process');

  var STYLES = { bold: '1', dim: '2', mark: '1;7' };
  // Sete cores que o daltonismo não confunde com facilidade; o número da coisa está sempre ao lado.
  var COLOURS = ['36', '33', '35', '94', '93', '96', '95'];

  function colour(parts) {
    return parts.map(function (part) {
      var code = typeof part[1] === 'number' ? COLOURS[part[1] % COLOURS.length] : STYLES[part[1]];
      return code ? '\x1b[' + code + 'm' + part[0] + '\x1b[0m' : part[0];
    }).join('');
  }

  // Sem cores, o que se destaca fica em vídeo invertido ou em negrito, que não são cores.
  function plain(parts) {
    return parts.map(function (part) {
      var code = STYLES[part[1]];
      return code && part[1] !== 'dim' ? '\x1b[' + code + 'm' + part[0] + '\x1b[0m' : part[0];
    }).join('');
  }

  function Painter(output) {
    this.output = output;
    this.shown = [];
    this.paint = output.hasColors() ? colour : plain;
  }

  // A tela de reserva: ao sair, volta o que estava no terminal.
  Painter.prototype.open = function () {
    this.output.write('\x1b[?1049h\x1b[?25l\x1b[2J');
    this.shown = [];
  };

  Painter.prototype.close = function () {
    this.output.write('\x1b[0m\x1b[?25h\x1b[?1049l');
  };

  // A janela mudou de tamanho: tudo de novo.
  Painter.prototype.forget = function () {
    this.output.write('\x1b[2J');
    this.shown = [];
  };

  Painter.prototype.show = function (rows) {
    var painter = this, text = '';
    rows.forEach(function (parts, y) {
      var row = painter.paint(parts);
      if (row === painter.shown[y]) return;
      text += '\x1b[' + (y + 1) + ';1H' + row + '\x1b[K';
      painter.shown[y] = row;
    });
    if (text !== '') this.output.write(text);
  };

  function size() {
    return { rows: process.stdout.rows || 24, columns: process.stdout.columns || 80 };
  }

  return { Painter: Painter, size: size };
})
