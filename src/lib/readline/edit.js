/* readline/edit.js -- inserir, apagar, andar por palavras, recortar e colar, desfazer. */
(function (native, need) {
  'use strict';

  var MOST_UNDOS = 2048;
  var MOST_KILLS = 32;

  function isPair(text, at) {
    return text.codePointAt(at) >= 0x10000;
  }

  // Quantas unidades tem o caractere à esquerda, e o que está sob o cursor.
  function lengthLeft(text, at) {
    if (at <= 0) return 0;
    return (at > 1 && isPair(text, at - 2)) || isPair(text, at - 1) ? 2 : 1;
  }

  function lengthAt(text, at) {
    return text.length > at && isPair(text, at) ? 2 : 1;
  }

  // Quanto há, para a esquerda, até o começo da palavra.
  function wordLeft(text) {
    return /^\s*(?:[^\w\s]+|\w+)?/.exec(Array.from(text).reverse().join(''))[0].length;
  }

  function insert(prototype) {
    prototype._insertString = function (text) {
      this._beforeEdit();
      if (!this.isCompletionEnabled) { // texto colado: vem mais, e só no fim se redesenha
        this.line += text;
        this.cursor += text.length;
        this._writeToOutput(text);
        return;
      }
      var atEnd = this.cursor >= this.line.length;
      var before = atEnd && this.getCursorPos();
      this.line = this.line.slice(0, this.cursor) + text + this.line.slice(this.cursor);
      this.cursor += text.length;
      if (!atEnd || before.rows < this.getCursorPos().rows) this._refreshLine();
      else this._writeToOutput(text);
    };
  }

  function remove(prototype) {
    // Apaga de `from` até `to`; o cursor fica em `from`.
    function cut(rl, from, to) {
      rl._beforeEdit();
      rl.line = rl.line.slice(0, from) + rl.line.slice(to);
      rl.cursor = from;
    }

    prototype._deleteLeft = function () {
      if (this.cursor <= 0) return;
      cut(this, this.cursor - lengthLeft(this.line, this.cursor), this.cursor);
      this._refreshLine();
    };
    prototype._deleteRight = function () {
      if (this.cursor >= this.line.length) return;
      cut(this, this.cursor, this.cursor + lengthAt(this.line, this.cursor));
      this._refreshLine();
    };
    prototype._deleteWordLeft = function () {
      if (this.cursor <= 0) return;
      cut(this, this.cursor - wordLeft(this.line.slice(0, this.cursor)), this.cursor);
      this._refreshLine();
    };
    prototype._deleteWordRight = function () {
      if (this.cursor >= this.line.length) return;
      var word = /^(?:\s+|\W+|\w+)\s*/.exec(this.line.slice(this.cursor))[0];
      cut(this, this.cursor, this.cursor + word.length);
      this._refreshLine();
    };

    // Estas duas recortam: o que sai pode ser colado.
    prototype._deleteLineLeft = function () {
      var text = this.line.slice(0, this.cursor);
      cut(this, 0, this.cursor);
      this._pushToKillRing(text);
      this._refreshLine();
    };
    prototype._deleteLineRight = function () {
      var text = this.line.slice(this.cursor);
      cut(this, this.cursor, this.line.length);
      this._pushToKillRing(text);
      this._refreshLine();
    };
  }

  function words(prototype) {
    prototype._wordLeft = function () {
      if (this.cursor > 0) this._moveCursor(-wordLeft(this.line.slice(0, this.cursor)));
    };
    prototype._wordRight = function () {
      if (this.cursor >= this.line.length) return;
      this._moveCursor(/^(?:\s+|[^\w\s]+|\w+)\s*/.exec(this.line.slice(this.cursor))[0].length);
    };
  }

  function paste(prototype) {
    prototype._pushToKillRing = function (text) {
      if (!text || text === this._killRing[0]) return;
      this._killRing.unshift(text);
      this._killRingCursor = 0;
      if (this._killRing.length > MOST_KILLS) this._killRing.pop();
    };
    prototype._yank = function () {
      if (this._killRing.length === 0) return;
      this._yanking = true;
      this._insertString(this._killRing[this._killRingCursor]);
    };
    // Troca o que acabou de ser colado pelo recorte anterior.
    prototype._yankPop = function () {
      if (!this._yanking || this._killRing.length <= 1) return;
      var last = this._killRing[this._killRingCursor];
      this._killRingCursor = (this._killRingCursor + 1) % this._killRing.length;
      var head = this.line.slice(0, this.cursor - last.length) + this._killRing[this._killRingCursor];
      this.line = head + this.line.slice(this.cursor);
      this.cursor = head.length;
      this._refreshLine();
    };
  }

  function undo(prototype) {
    // A linha como está vai para a pilha `to`; a última da pilha `from` toma o lugar dela.
    function swap(rl, from, to) {
      if (from.length === 0) return;
      to.push({ text: rl.line, cursor: rl.cursor });
      var entry = from.pop();
      rl.line = entry.text;
      rl.cursor = entry.cursor;
      rl._refreshLine();
    }

    prototype._beforeEdit = function () {
      this._undoStack.push({ text: this.line, cursor: this.cursor });
      if (this._undoStack.length > MOST_UNDOS) this._undoStack.shift();
    };
    prototype._undo = function () { swap(this, this._undoStack, this._redoStack); };
    prototype._redo = function () { swap(this, this._redoStack, this._undoStack); };
  }

  function install(prototype) {
    insert(prototype);
    remove(prototype);
    words(prototype);
    paste(prototype);
    undo(prototype);
  }
  install.lengthLeft = lengthLeft;
  install.lengthAt = lengthAt;

  return install;
})
