/* readline/history.js -- as linhas já escritas: guardar, e voltar a elas com as setas. */
(function (native, need) {
  'use strict';

  // Guarda a linha e a devolve; a mais nova é a de índice 0.
  function remember(rl) {
    var line = rl.line;
    if (rl.historySize === 0 || line.trim().length === 0) return line;
    var history = rl.history;
    if (history.length === 0 || history[0] !== line) {
      var twin = rl.removeHistoryDuplicates ? history.indexOf(line) : -1;
      if (twin !== -1) history.splice(twin, 1);
      history.unshift(line);
      if (history.length > rl.historySize) history.pop();
    }
    rl.historyIndex = -1;
    // Quem escuta pode tirar dali o que não se deve guardar, como uma senha.
    line = rl.history[0];
    rl.emit('history', rl.history);
    return line;
  }

  // Vai, de `step` em `step`, à próxima linha que começa como a que se estava escrevendo.
  function go(rl, step, end) {
    rl._beforeEdit();
    var search = rl._search || '';
    var index = rl.historyIndex + step;
    while (index !== end && (!rl.history[index].startsWith(search) || rl.line === rl.history[index])) index += step;
    rl.line = index === end ? search : rl.history[index];
    rl.historyIndex = index;
    rl.cursor = rl.line.length;
    rl._refreshLine();
  }

  return function (prototype) {
    prototype._addHistory = function () {
      return remember(this);
    };
    prototype._historyNext = function () {
      if (this.historyIndex >= 0) go(this, -1, -1);
    };
    prototype._historyPrev = function () {
      if (this.historyIndex < this.history.length && this.history.length) go(this, 1, this.history.length);
    };
  };
})
