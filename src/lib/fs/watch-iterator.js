/* fs/watch-iterator.js -- fs.promises.watch: as mudanças de um caminho como um iterador assíncrono.
 *
 * Só começa a vigiar no primeiro `next`. Como no Node 20, não há fila: o que muda enquanto o programa
 * não espera por nada se perde. */
(function (native, need) {
  'use strict';

  var validators = need('validators');

  function deferred() {
    var result = {};
    result.promise = new Promise(function (resolve, reject) {
      result.resolve = resolve;
      result.reject = reject;
    });
    return result;
  }

  function checkOptions(options) {
    if (options.persistent !== undefined) validators.validateBoolean(options.persistent, 'options.persistent');
    if (options.recursive !== undefined) validators.validateBoolean(options.recursive, 'options.recursive');
    validators.validateAbortSignal(options.signal, 'options.signal');
    if (options.encoding && !need('buffer').Buffer.isEncoding(options.encoding)) {
      throw need('codes').ERR_INVALID_ARG_VALUE(options.encoding, 'encoding', 'is invalid encoding');
    }
  }

  // A vigia de um caminho só. `next` promete a primeira mudança depois da anterior; stop() a desliga.
  function Changes(path, options) {
    var changes = this, Watch = need('fs/watch').Watch, signal = options.signal;
    need('fs/abort').throwIfAborted(signal);
    changes.change = deferred();
    changes.asked = false;
    changes.watch = new Watch(path, options.encoding, function (eventType, filename) {
      changes.change.resolve({ value: { eventType: eventType, filename: filename }, done: false });
    });
    changes.watch.hold(options.persistent !== false);
    changes.forget = function () {};
    if (signal) {
      changes.forget = need('fs/abort').listen(signal, function () {
        changes.watch.close();
        changes.change.reject(need('fs/abort').errorOf(signal));
      });
    }
  }

  Changes.prototype.stop = function () {
    this.watch.close();
    this.forget();
  };

  Changes.prototype.next = function () {
    if (this.asked) this.change = deferred();
    this.asked = true;
    return this.change.promise;
  };

  // ---- o iterador que o programa recebe: um pedido depois do outro, como num gerador ----

  function Iterator(filename, options) {
    this._filename = filename;
    this._options = options;
    this._source = null; // só existe a partir do primeiro next
    this._done = false;
    this._running = 0;
    this._last = null;
  }

  function open(filename, options) {
    if (options === undefined) options = {};
    validators.validateObject(options, 'options');
    if (options.recursive !== undefined && options.recursive !== null) {
      validators.validateBoolean(options.recursive, 'options.recursive');
    }
    if (options.recursive) return need('fs/watch-tree').open(filename, options)[Symbol.asyncIterator]();
    var path = need('fs/args').convert('path', filename);
    checkOptions(options);
    return new Changes(path, options);
  }

  function finish(iterator) {
    iterator._done = true;
    var source = iterator._source;
    if (source === null) return;
    if (source.stop) source.stop();
    else source['return']();
  }

  // Começa já, se ninguém está na frente.
  function takeTurn(iterator, work) {
    function free() { iterator._running--; }
    var turn = iterator._running > 0 ? iterator._last.then(work, work)
      : new Promise(function (resolve) { resolve(work()); });
    iterator._running++;
    iterator._last = turn;
    turn.then(free, free);
    return turn;
  }

  function step(iterator) {
    if (iterator._done) return { value: undefined, done: true };
    if (iterator._source === null) iterator._source = open(iterator._filename, iterator._options);
    return iterator._source.next();
  }

  Iterator.prototype.next = function () {
    var iterator = this;
    return takeTurn(iterator, function () {
      return new Promise(function (resolve) { resolve(step(iterator)); }).then(undefined, function (error) {
        finish(iterator);
        throw error;
      });
    });
  };

  Iterator.prototype['return'] = function (value) {
    var iterator = this;
    return takeTurn(iterator, function () {
      finish(iterator);
      return { value: value, done: true };
    });
  };

  Iterator.prototype['throw'] = function (error) {
    var iterator = this;
    return takeTurn(iterator, function () {
      finish(iterator);
      throw error;
    });
  };

  Iterator.prototype[Symbol.asyncIterator] = function () { return this; };

  return function watch(filename, options) { return new Iterator(filename, options); };
})
