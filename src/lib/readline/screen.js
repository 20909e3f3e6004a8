/* readline/screen.js -- a linha na tela: onde o cursor cai e como ela se redesenha. */
(function (native, need) {
  'use strict';

  var cursor = need('readline/cursor');
  var width = need('inspect/width');

  // Onde um texto termina, se começa na coluna 0 de uma tela de `columns` colunas.
  function displayPosition(text, columns, tabSize) {
    var offset = 0;
    var rows = 0;
    Array.from(width.strip(text)).forEach(function (character) {
      if (character === '\n') {
        rows += Math.ceil(offset / columns) || 1;
        offset = 0;
      } else if (character === '\t') {
        offset += tabSize - offset % tabSize;
      } else {
        var cells = width.width(character, false);
        if (cells === 2 && (offset + 1) % columns === 0) offset++; // um caractere largo não se parte
        offset += cells;
      }
    });
    var cols = offset % columns;
    return { cols: cols, rows: rows + (offset - cols) / columns };
  }

  return function (prototype) {
    prototype._getDisplayPos = function (text) {
      return displayPosition(text, this.columns, this.tabSize);
    };

    prototype.getCursorPos = prototype._getCursorPos = function getCursorPos() {
      return this._getDisplayPos(this._prompt + this.line.slice(0, this.cursor));
    };

    prototype._refreshLine = function () {
      var line = this._prompt + this.line;
      var end = this._getDisplayPos(line);
      var position = this.getCursorPos();

      // Volta ao começo da linha, apaga tudo e escreve de novo.
      if (this.prevRows > 0) cursor.moveCursor(this.output, 0, -this.prevRows);
      cursor.cursorTo(this.output, 0);
      cursor.clearScreenDown(this.output);
      this._writeToOutput(line);
      if (end.cols === 0) this._writeToOutput(' '); // faz o terminal abrir a linha de baixo

      cursor.cursorTo(this.output, position.cols);
      if (end.rows > position.rows) cursor.moveCursor(this.output, 0, position.rows - end.rows);
      this.prevRows = position.rows;
    };

    // Anda `distance` caracteres (negativo: para a esquerda), sem sair da linha.
    prototype._moveCursor = function (distance) {
      if (distance === 0) return;
      var before = this.getCursorPos();
      this.cursor += distance;
      if (this.cursor < 0) this.cursor = 0;
      else if (this.cursor > this.line.length) this.cursor = this.line.length;
      var after = this.getCursorPos();
      if (before.rows === after.rows) cursor.moveCursor(this.output, after.cols - before.cols, 0);
      else this._refreshLine();
    };

    // A linha fica na tela e começa outra, vazia.
    prototype.clearLine = function clearLine() {
      this._moveCursor(+Infinity);
      this._writeToOutput('\r\n');
      this.line = '';
      this.cursor = 0;
      this.prevRows = 0;
    };
  };
})
