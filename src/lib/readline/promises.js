/* readline/promises.js -- a mesma conversa, em que question() devolve uma promessa. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var Base = need('readline/base');
  var DISPOSE = Symbol.dispose || Symbol.for('nodejs.dispose');

  function Interface(input, output, completer, terminal) {
    requireNew(this, Interface);
    Base.call(this, input, output, completer, terminal);
  }
  Object.setPrototypeOf(Interface.prototype, Base.prototype);
  Object.setPrototypeOf(Interface, Base);

  function aborted(signal) {
    return new (need('codes').AbortError)(undefined, { cause: signal.reason });
  }

  Interface.prototype.question = function question(query) {
    var self = this;
    var signal = arguments[1] ? arguments[1].signal : undefined;
    return new Promise(function (resolve, reject) {
      var done = resolve;
      if (signal) {
        need('validators').validateAbortSignal(signal, 'options.signal');
        if (signal.aborted) {
          reject(aborted(signal));
          return;
        }
        var listening = need('events/wait').addAbortListener(signal, function () {
          self._questionCancel();
          reject(aborted(signal));
        });
        done = function (answer) {
          listening[DISPOSE]();
          resolve(answer);
        };
      }
      self._questionReject = reject;
      self._question(query, done);
    });
  };

  // O completer pode ser async.
  Interface.prototype._tabComplete = function (again) {
    var self = this;
    var line = this.line.slice(0, this.cursor);
    this.pause();
    return new Promise(function (resolve) { resolve(self.completer(line)); }).then(function (found) {
      self.resume();
      self._tabCompleter(again, found);
    }, function (error) {
      self._writeToOutput('Tab completion error: ' + need('inspect').inspect(error));
      self.resume();
    });
  };

  function createInterface(input, output, completer, terminal) {
    return new Interface(input, output, completer, terminal);
  }

  return { Interface: Interface, Readline: need('readline/transaction'), createInterface: createInterface };
})
