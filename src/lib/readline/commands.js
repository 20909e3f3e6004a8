/* readline/commands.js -- o que cada tecla faz: tabelas, uma por modificador. */
(function (native, need) {
  'use strict';

  var cursor = need('readline/cursor');
  var edit = need('readline/edit');
  var process = need('process');

  // ---- o que uma tecla pode fazer: funções da conversa ----

  function method(name) {
    return function (rl) { rl[name](); };
  }
  function left(rl) { rl._moveCursor(-edit.lengthLeft(rl.line, rl.cursor)); }
  function right(rl) { rl._moveCursor(edit.lengthAt(rl.line, rl.cursor)); }
  function home(rl) { rl._moveCursor(-Infinity); }
  function end(rl) { rl._moveCursor(+Infinity); }

  function giveUp(rl, message) {
    rl.close();
    if (rl._questionReject) rl._questionReject(new (need('codes').AbortError)(message));
  }

  function interrupt(rl) {
    if (rl.listenerCount('SIGINT') > 0) rl.emit('SIGINT');
    else giveUp(rl, 'Aborted with Ctrl+C');
  }

  // Ctrl-D: fim da entrada numa linha vazia; senão, apaga.
  function endOrDelete(rl) {
    if (rl.cursor === 0 && rl.line.length === 0) giveUp(rl, 'Aborted with Ctrl+D');
    else rl._deleteRight();
  }

  function clearScreen(rl) {
    cursor.cursorTo(rl.output, 0, 0);
    cursor.clearScreenDown(rl.output);
    rl._refreshLine();
  }

  // Ctrl-Z: o processo dorme, com o terminal como o achou; ao acordar, redesenha.
  function suspend(rl) {
    if (rl.listenerCount('SIGTSTP') > 0) {
      rl.emit('SIGTSTP');
      return;
    }
    process.once('SIGCONT', function () {
      if (!rl.paused) {
        rl.pause();
        rl.emit('SIGCONT');
      }
      rl._setRawMode(true);
      rl._refreshLine();
    });
    rl._setRawMode(false);
    process.kill(process.pid, 'SIGTSTP');
  }

  function carriageReturn(rl) {
    rl._sawReturnAt = Date.now();
    rl._line();
  }

  // O \n logo depois de um \r é a mesma tecla.
  function lineFeed(rl) {
    var alone = rl._sawReturnAt === 0 || Date.now() - rl._sawReturnAt > rl.crlfDelay;
    if (alone) rl._line();
    rl._sawReturnAt = 0;
  }

  // ---- as tabelas ----

  var CTRL_SHIFT = { backspace: method('_deleteLineLeft'), delete: method('_deleteLineRight') };
  var CTRL = {
    a: home, b: left, c: interrupt, d: endOrDelete, e: end, f: right, h: method('_deleteLeft'),
    k: method('_deleteLineRight'), l: clearScreen, n: method('_historyNext'), p: method('_historyPrev'),
    u: method('_deleteLineLeft'), w: method('_deleteWordLeft'), y: method('_yank'), z: suspend,
    backspace: method('_deleteWordLeft'), delete: method('_deleteWordRight'),
    left: method('_wordLeft'), right: method('_wordRight')
  };
  var META = {
    b: method('_wordLeft'), d: method('_deleteWordRight'), f: method('_wordRight'), y: method('_yankPop'),
    backspace: method('_deleteWordLeft'), delete: method('_deleteWordRight')
  };
  var PLAIN = {
    return: carriageReturn, enter: lineFeed, backspace: method('_deleteLeft'), delete: method('_deleteRight'),
    left: left, right: right, home: home, end: end, up: method('_historyPrev'), down: method('_historyNext')
  };
  var DUMB_CTRL = { c: interrupt, d: method('close') };

  function find(table, name) {
    return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
  }

  // ---- uma tecla ----

  // A primeira seta para cima (ou para baixo) fixa o começo que as linhas procuradas têm de ter.
  function trackSearch(rl, key) {
    if ((key.name === 'up' || key.name === 'down') && !key.ctrl && !key.meta && !key.shift) {
      if (rl._search === null) rl._search = rl.line.slice(0, rl.cursor);
    } else if (rl._search !== null) {
      rl._search = null;
      if (rl.history.length === rl.historyIndex) rl.historyIndex = -1;
    }
  }

  // Texto, talvez colado com quebras de linha dentro.
  function insertText(rl, text) {
    if (typeof text !== 'string' || text === '') return;
    var lines = text.split(/\r\n|\n|\r/);
    for (var i = 0; i < lines.length - 1; i++) {
      rl._insertString(lines[i]);
      rl._line();
    }
    rl._insertString(lines[i]);
  }

  function plain(rl, text, key, previous) {
    if (rl._sawReturnAt && key.name !== 'enter') rl._sawReturnAt = 0;
    var command = find(PLAIN, key.name);
    if (command) command(rl);
    else if (key.name === 'tab' && typeof rl.completer === 'function' && rl.isCompletionEnabled) {
      rl._tabComplete(Boolean(previous && previous.name === 'tab'));
    } else {
      insertText(rl, text);
    }
  }

  function press(rl, text, key) {
    var previous = rl._previousKey;
    rl._previousKey = key;
    if (!key.meta || key.name !== 'y') rl._yanking = false;
    trackSearch(rl, key);
    var first = typeof key.sequence === 'string' ? key.sequence.charAt(0) : '';
    var table = key.ctrl ? (key.shift ? CTRL_SHIFT : CTRL) : key.meta ? META : null;
    if (first === '\x1f') rl._undo();
    else if (first === '\x1e') rl._redo();
    else if (key.name === 'escape') return;
    else if (table === null) plain(rl, text, key, previous);
    else (find(table, key.name) || function () {})(rl);
  }

  // Um terminal sem sequências de controle: escreve o que chega, e só.
  function pressDumb(rl, text, key) {
    if (key.name === 'escape') return;
    if (rl._sawReturnAt && key.name !== 'enter') rl._sawReturnAt = 0;
    var command = find(key.ctrl ? DUMB_CTRL : { return: carriageReturn, enter: lineFeed }, key.name);
    if (command) {
      command(rl);
    } else if (typeof text === 'string' && text) {
      rl.line += text;
      rl.cursor += text.length;
      rl._writeToOutput(text);
    }
  }

  return function (prototype) {
    prototype._ttyWrite = function (text, key) {
      (process.env.TERM === 'dumb' ? pressDumb : press)(this, text, key || {});
    };
    prototype._line = function () {
      var line = this._addHistory();
      this._undoStack = [];
      this._redoStack = [];
      this.clearLine();
      this._onLine(line);
    };
  };
})
