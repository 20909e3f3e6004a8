/* events/wait.js -- esperar um evento com promessas: events.once e events.on.
 *
 * Só carrega quando alguém chama uma das duas, porque precisa de Promise (capítulo 06). Um AbortSignal
 * se escuta com as opções de events/target.internal(): o programa não consegue calar quem espera. */
(function (native, need) {
  'use strict';

  var codes = need('codes');
  var validators = need('validators');
  var ASYNC_ITERATOR = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');
  var DISPOSE = Symbol.dispose || Symbol.for('nodejs.dispose');

  // ---- emissores do Node e alvos do navegador (AbortSignal) falam dialetos diferentes ----

  function listen(emitter, name, listener, justOnce) {
    if (typeof emitter.on === 'function') {
      if (justOnce) emitter.once(name, listener);
      else emitter.on(name, listener);
    } else if (typeof emitter.addEventListener === 'function') {
      emitter.addEventListener(name, listener, justOnce ? need('events/target').internal() : undefined);
    } else {
      throw codes.ERR_INVALID_ARG_TYPE('emitter', 'EventEmitter', emitter);
    }
  }

  function unlisten(emitter, name, listener) {
    if (typeof emitter.removeListener === 'function') emitter.removeListener(name, listener);
    else emitter.removeEventListener(name, listener);
  }

  function checkSignal(options) {
    var signal = options && options.signal;
    validators.validateAbortSignal(signal, 'options.signal');
    return signal;
  }

  function abortError(signal) {
    return new codes.AbortError(undefined, { cause: signal.reason });
  }

  // ---- events.once(emissor, nome): uma promessa dos argumentos do próximo evento ----

  function once(emitter, name, options) {
    return new Promise(function (resolve) {
      var signal = checkSignal(options);
      if (signal && signal.aborted) throw abortError(signal);
      resolve(nextEvent(emitter, name, signal));
    });
  }

  function nextEvent(emitter, name, signal) {
    return new Promise(function (resolve, reject) {
      function stop() {
        unlisten(emitter, name, onEvent);
        if (typeof emitter.removeListener === 'function') emitter.removeListener('error', onError);
        if (signal) unlisten(signal, 'abort', onAbort);
      }
      function onEvent() {
        stop();
        resolve(Array.prototype.slice.call(arguments));
      }
      function onError(error) {
        stop();
        reject(error);
      }
      function onAbort() {
        stop();
        reject(abortError(signal));
      }

      listen(emitter, name, onEvent, true);
      if (name !== 'error' && typeof emitter.once === 'function') emitter.once('error', onError);
      if (signal) listen(signal, 'abort', onAbort, true);
    });
  }

  // ---- events.on(emissor, nome): um iterador assíncrono de todos os eventos ----

  // `arrived`: eventos que ninguém pediu ainda, a partir do de índice `taken` (um shift por evento
  // moveria todos os outros, e um pedaço de arquivo traz milhares de linhas); `waiting`: pedidos que
  // ainda não têm evento. Nunca há dos dois ao mesmo tempo.
  function EventIterator(emitter, high, low) {
    this._emitter = emitter;
    this._high = high;
    this._low = low;
    this._arrived = [];
    this._taken = 0;
    this._waiting = [];
    this._listening = [];
    this._abort = null;
    this._paused = false;
    this._failed = false;
    this._error = undefined;
    this._finished = false;
  }

  var prototype = EventIterator.prototype;

  prototype._listen = function (emitter, name, listener) {
    listen(emitter, name, listener, false);
    this._listening.push([emitter, name, listener]);
  };

  prototype._give = function (args) {
    if (this._waiting.length > 0) {
      this._waiting.shift().resolve({ value: args, done: false });
      return;
    }
    this._arrived.push(args);
    if (!this._paused && this._arrived.length - this._taken > this._high) {
      this._paused = true;
      this._emitter.pause();
    }
  };

  prototype._take = function () {
    var value = this._arrived[this._taken];
    this._arrived[this._taken++] = undefined;
    if (this._taken === this._arrived.length) {
      this._arrived = [];
      this._taken = 0;
    }
    return value;
  };

  prototype._fail = function (error) {
    if (this._waiting.length > 0) {
      this._waiting.shift().reject(error);
    } else {
      this._failed = true;
      this._error = error;
    }
    this._close();
  };

  prototype._close = function () {
    if (this._abort !== null) this._abort[DISPOSE]();
    this._listening.forEach(function (entry) { unlisten(entry[0], entry[1], entry[2]); });
    this._listening = [];
    this._finished = true;
    var waiting = this._waiting;
    this._waiting = [];
    waiting.forEach(function (request) { request.resolve({ value: undefined, done: true }); });
    return Promise.resolve({ value: undefined, done: true });
  };

  prototype.next = function () {
    var iterator = this;
    if (this._arrived.length > 0) {
      var value = this._take();
      if (this._paused && this._arrived.length - this._taken < this._low) {
        this._paused = false;
        this._emitter.resume();
      }
      return Promise.resolve({ value: value, done: false });
    }
    if (this._failed) {
      this._failed = false; // só o primeiro pedido depois do erro fica sabendo dele
      return Promise.reject(this._error);
    }
    if (this._finished) return this._close();
    return new Promise(function (resolve, reject) {
      iterator._waiting.push({ resolve: resolve, reject: reject });
    });
  };

  prototype['return'] = function () {
    return this._close();
  };

  prototype['throw'] = function (error) {
    if (!(error instanceof Error)) throw codes.ERR_INVALID_ARG_TYPE('EventEmitter.AsyncIterator', 'Error', error);
    this._fail(error);
  };

  prototype[ASYNC_ITERATOR] = function () {
    return this;
  };

  function pick(value, fallback) {
    return value === undefined || value === null ? fallback : value;
  }

  function on(emitter, name, options) {
    return iterate(emitter, name, options || {}, function (args) { return Array.prototype.slice.call(args); });
  }

  // O mesmo, só com o primeiro argumento de cada evento em vez da lista deles.
  function values(emitter, name, options) {
    return iterate(emitter, name, options, function (args) { return args[0]; });
  }

  function iterate(emitter, name, options, pickValue) {
    var signal = checkSignal(options);
    if (signal && signal.aborted) throw abortError(signal);
    var high = pick(pick(options.highWaterMark, options.highWatermark), 9007199254740991);
    validators.validateInteger(high, 'options.highWaterMark', 1);
    var low = pick(pick(options.lowWaterMark, options.lowWatermark), 1);
    validators.validateInteger(low, 'options.lowWaterMark', 1);

    var iterator = new EventIterator(emitter, high, low);
    iterator._listen(emitter, name, function () {
      iterator._give(pickValue(arguments));
    });
    if (name !== 'error' && typeof emitter.on === 'function') {
      iterator._listen(emitter, 'error', function (error) { iterator._fail(error); });
    }
    (options.close || []).forEach(function (closing) {
      iterator._listen(emitter, closing, function () { iterator._close(); });
    });
    if (signal) {
      iterator._abort = addAbortListener(signal, function () { iterator._fail(abortError(signal)); });
    }
    return iterator;
  }

  // ---- events.addAbortListener(sinal, f): como addEventListener, com o jeito de desistir ----

  function addAbortListener(signal, listener) {
    if (signal === undefined) throw codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
    validators.validateAbortSignal(signal, 'signal');
    validators.validateFunction(listener, 'listener');
    if (signal.aborted) Promise.resolve().then(function () { listener(); });
    else signal.addEventListener('abort', listener, need('events/target').internal());
    var disposable = {};
    disposable[DISPOSE] = function () {
      signal.removeEventListener('abort', listener);
    };
    return disposable;
  }

  return { once: once, on: on, values: values, addAbortListener: addAbortListener };
})
