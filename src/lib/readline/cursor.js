/* readline/cursor.js -- mover o cursor e apagar: as sequências de controle que o terminal entende. */
(function (native, need) {
  'use strict';

  var codes = need('codes');
  var validateFunction = need('validators').validateFunction;
  var nextTick = need('queue').nextTick;

  // ---- os textos ----

  function position(x, y) {
    return '\x1b[' + (typeof y === 'number' ? (y + 1) + ';' + (x + 1) + 'H' : (x + 1) + 'G');
  }

  function move(dx, dy) {
    var text = '';
    if (dx < 0) text += '\x1b[' + -dx + 'D';
    else if (dx > 0) text += '\x1b[' + dx + 'C';
    if (dy < 0) text += '\x1b[' + -dy + 'A';
    else if (dy > 0) text += '\x1b[' + dy + 'B';
    return text;
  }

  // -1 apaga à esquerda, 1 à direita, 0 a linha inteira.
  function clear(direction) {
    return direction < 0 ? '\x1b[1K' : direction > 0 ? '\x1b[0K' : '\x1b[2K';
  }

  var CLEAR_DOWN = '\x1b[0J';

  // ---- as funções do módulo ----

  function check(callback) {
    if (callback !== undefined) validateFunction(callback, 'callback');
  }

  function nothing(callback) {
    if (typeof callback === 'function') nextTick(callback, null);
    return true;
  }

  function isMissing(stream) {
    return stream === null || stream === undefined;
  }

  function cursorTo(stream, x, y, callback) {
    check(callback);
    if (typeof y === 'function') {
      callback = y;
      y = undefined;
    }
    if (Number.isNaN(x)) throw codes.ERR_INVALID_ARG_VALUE('x', x);
    if (Number.isNaN(y)) throw codes.ERR_INVALID_ARG_VALUE('y', y);
    if (isMissing(stream) || (typeof x !== 'number' && typeof y !== 'number')) return nothing(callback);
    if (typeof x !== 'number') throw codes.ERR_INVALID_CURSOR_POS();
    return stream.write(position(x, y), callback);
  }

  function moveCursor(stream, dx, dy, callback) {
    check(callback);
    if (isMissing(stream) || !(dx || dy)) return nothing(callback);
    return stream.write(move(dx, dy), callback);
  }

  function clearLine(stream, direction, callback) {
    check(callback);
    if (isMissing(stream)) return nothing(callback);
    return stream.write(clear(direction), callback);
  }

  function clearScreenDown(stream, callback) {
    check(callback);
    if (isMissing(stream)) return nothing(callback);
    return stream.write(CLEAR_DOWN, callback);
  }

  return {
    cursorTo: cursorTo,
    moveCursor: moveCursor,
    clearLine: clearLine,
    clearScreenDown: clearScreenDown,
    texts: { position: position, move: move, clear: clear, CLEAR_DOWN: CLEAR_DOWN }
  };
})
