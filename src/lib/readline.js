/* readline.js -- ler um stream linha a linha, e perguntar: a versão com callbacks. */
(function (native, need) {
  'use strict';

  var Base = need('readline/base');
  var cursor = need('readline/cursor');
  var validateAbortSignal = need('validators').validateAbortSignal;
  var DISPOSE = Symbol.dispose || Symbol.for('nodejs.dispose');

  // Um completer de um argumento devolve a resposta; por dentro, ele sempre a entrega a um callback.
  function withCallback(completer) {
    if (typeof completer !== 'function' || completer.length === 2) return completer;
    return function (line, callback) { callback(null, completer(line)); };
  }

  function Interface(input, output, completer, terminal) {
    if (!(this instanceof Interface)) return new Interface(input, output, completer, terminal);
    if (input && input.input) input.completer = withCallback(input.completer);
    else completer = withCallback(completer);
    Base.call(this, input, output, completer, terminal);
  }
  Object.setPrototypeOf(Interface.prototype, Base.prototype);
  Object.setPrototypeOf(Interface, Base);

  function aborted(signal) {
    return new (need('codes').AbortError)(undefined, { cause: signal.reason });
  }

  // `done(resposta)`, deixando de escutar o sinal.
  function untilAborted(signal, onAbort, done) {
    var listening = need('events/wait').addAbortListener(signal, onAbort);
    return function (answer) {
      listening[DISPOSE]();
      if (typeof done === 'function') done(answer);
    };
  }

  Interface.prototype.question = function question(query, options, callback) {
    var self = this;
    if (typeof options === 'function') callback = options;
    var signal = options !== null && typeof options === 'object' ? options.signal : undefined;
    if (signal) {
      validateAbortSignal(signal, 'options.signal');
      if (signal.aborted) return;
      callback = untilAborted(signal, function () { self._questionCancel(); }, callback);
    }
    if (typeof callback === 'function') this._question(query, callback);
  };

  // É o que util.promisify(rl.question) usa.
  function questionPromise(query, options) {
    var self = this;
    var signal = options !== null && typeof options === 'object' ? options.signal : undefined;
    if (signal && signal.aborted) return Promise.reject(aborted(signal));
    return new Promise(function (resolve, reject) {
      var done = signal ? untilAborted(signal, function () { reject(aborted(signal)); }, resolve) : resolve;
      self.question(query, options, done);
    });
  }
  Interface.prototype.question[Symbol.for('nodejs.util.promisify.custom')] = questionPromise;

  Interface.prototype._tabComplete = function (again) {
    var self = this;
    this.pause();
    this.completer(this.line.slice(0, this.cursor), function (error, found) {
      self.resume();
      if (error) self._writeToOutput('Tab completion error: ' + need('inspect').inspect(error));
      else self._tabCompleter(again, found);
    });
  };

  function createInterface(input, output, completer, terminal) {
    return new Interface(input, output, completer, terminal);
  }

  return {
    Interface: Interface,
    clearLine: cursor.clearLine,
    clearScreenDown: cursor.clearScreenDown,
    createInterface: createInterface,
    cursorTo: cursor.cursorTo,
    emitKeypressEvents: need('readline/keypress'),
    moveCursor: cursor.moveCursor,
    promises: need('readline/promises')
  };
})
