/* readline/transaction.js -- Readline: movimentos do cursor que se juntam e saem de uma vez. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var codes = need('codes');
  var validators = need('validators');
  var nextTick = need('queue').nextTick;
  var texts = need('readline/cursor').texts;
  var STATE = need.hidden('readline');

  function isGiven(value) {
    return value !== undefined && value !== null;
  }

  function Readline(stream) {
    requireNew(this, Readline);
    if (need('stream/query').isWritable(stream) !== true) throw codes.ERR_INVALID_ARG_TYPE('stream', 'Writable', stream);
    var options = arguments[1];
    var autoCommit = isGiven(options) && isGiven(options.autoCommit) ? options.autoCommit : false;
    validators.validateBoolean(autoCommit, 'options.autoCommit');
    this[STATE] = { stream: stream, autoCommit: autoCommit, waiting: '' };
  }

  function add(readline, text) {
    var state = readline[STATE];
    if (state.autoCommit) nextTick(function () { state.stream.write(text); });
    else state.waiting += text;
    return readline;
  }

  Readline.prototype.cursorTo = function cursorTo(x) {
    var y = arguments[1];
    validators.validateInteger(x, 'x');
    if (isGiven(y)) validators.validateInteger(y, 'y');
    return add(this, texts.position(x, y));
  };

  Readline.prototype.moveCursor = function moveCursor(dx, dy) {
    if (!dx && !dy) return this;
    validators.validateInteger(dx, 'dx');
    validators.validateInteger(dy, 'dy');
    return add(this, texts.move(dx, dy));
  };

  Readline.prototype.clearLine = function clearLine(direction) {
    validators.validateInteger(direction, 'dir', -1, 1);
    return add(this, texts.clear(direction));
  };

  Readline.prototype.clearScreenDown = function clearScreenDown() {
    return add(this, texts.CLEAR_DOWN);
  };

  Readline.prototype.commit = function commit() {
    var state = this[STATE];
    return new Promise(function (resolve) {
      state.stream.write(state.waiting, resolve);
      state.waiting = '';
    });
  };

  Readline.prototype.rollback = function rollback() {
    this[STATE].waiting = '';
    return this;
  };

  return Readline;
})
