/* stream/from.js -- Readables a partir de outras coisas: arrays, iteradores, streams antigos. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var Buffer = need('buffer').Buffer;
  var ASYNC_ITERATOR = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');

  function merge(defaults, options) {
    Object.keys(options || {}).forEach(function (name) { defaults[name] = options[name]; });
    return defaults;
  }

  function isThenable(value) {
    return !!value && typeof value.then === 'function';
  }

  function ArrayIterator(array) {
    this.array = array;
    this.at = 0;
  }
  ArrayIterator.prototype.next = function () {
    if (this.at >= this.array.length) return { value: undefined, done: true };
    return { value: this.array[this.at++], done: false };
  };

  // O iterador de `iterable`, e se seus valores vêm em promessas.
  function open(iterable) {
    if (iterable && iterable[ASYNC_ITERATOR]) return { iterator: iterable[ASYNC_ITERATOR](), async: true };
    if (iterable && typeof iterable[Symbol.iterator] === 'function') {
      return { iterator: iterable[Symbol.iterator](), async: false };
    }
    if (Array.isArray(iterable)) return { iterator: new ArrayIterator(iterable), async: false };
    throw need('codes').ERR_INVALID_ARG_TYPE('iterable', ['Iterable'], iterable);
  }

  function from(Readable, iterable, options) {
    if (typeof iterable === 'string' || Buffer.isBuffer(iterable)) {
      return new Readable(merge({
        objectMode: true,
        read: function () {
          this.push(iterable);
          this.push(null);
        }
      }, options));
    }
    var source = open(iterable);
    var readable = new Readable(merge({ objectMode: true, highWaterMark: 1 }, options));
    pump(readable, source.iterator, source.async);
    return readable;
  }

  function pump(readable, iterator, async) {
    var reading = false;

    readable._read = function () {
      if (reading) return;
      reading = true;
      if (async) nextAsync();
      else nextSync();
    };

    readable._destroy = function (error, callback) {
      close(iterator, error).then(function () {
        nextTick(callback, error);
      }, function (failure) {
        nextTick(callback, failure || error);
      });
    };

    // Empurra um valor; devolve se é para continuar.
    function give(value) {
      if (value === null) {
        reading = false;
        throw need('codes').ERR_STREAM_NULL_VALUES();
      }
      if (readable.push(value)) return true;
      reading = false;
      return false;
    }

    function fail(error) {
      readable.destroy(error);
    }

    function nextSync() {
      try {
        for (;;) {
          var result = iterator.next();
          if (result.done) {
            readable.push(null);
            return;
          }
          if (isThenable(result.value)) {
            result.value.then(giveThen(nextSync)).then(undefined, fail);
            return;
          }
          if (!give(result.value)) return;
        }
      } catch (error) {
        fail(error);
      }
    }

    function giveThen(again) {
      return function (value) {
        if (give(value)) again();
      };
    }

    function nextAsync() {
      try {
        Promise.resolve(iterator.next()).then(receive).then(undefined, fail);
      } catch (error) {
        fail(error);
      }
    }

    function receive(result) {
      if (result.done) readable.push(null);
      else if (isThenable(result.value)) return Promise.resolve(result.value).then(giveThen(nextAsync));
      else if (give(result.value)) nextAsync();
      return undefined;
    }
  }

  // Avisa o iterador de que ninguém vai pedir mais.
  function close(iterator, error) {
    var coroutine = need('modern/coroutine');
    var wait = coroutine['await'];
    return coroutine.async(function () {
      if (error !== undefined && error !== null && typeof iterator['throw'] === 'function') {
        var thrown = wait(iterator['throw'](error));
        wait(thrown.value);
        if (thrown.done) return;
      }
      if (typeof iterator['return'] === 'function') wait(wait(iterator['return']()).value);
    }, undefined, []);
  }

  // ---- streams do tempo em que só havia 'data' e 'end' ----

  function wrapInto(readable, old) {
    var paused = false;
    var errorOrDestroy = need('stream/destroy').errorOrDestroy;
    old.on('data', function (chunk) {
      if (!readable.push(chunk) && old.pause) {
        paused = true;
        old.pause();
      }
    });
    old.on('end', function () { readable.push(null); });
    old.on('error', function (error) { errorOrDestroy(readable, error); });
    old.on('close', function () { readable.destroy(); });
    old.on('destroy', function () { readable.destroy(); });
    readable._read = function () {
      if (!paused || !old.resume) return;
      paused = false;
      old.resume();
    };
    Object.keys(old).forEach(function (name) {
      if (readable[name] === undefined && typeof old[name] === 'function') readable[name] = old[name].bind(old);
    });
    return readable;
  }

  function firstDefined(a, b, c) {
    return a !== undefined && a !== null ? a : b !== undefined && b !== null ? b : c;
  }

  function wrap(Readable, old, options) {
    var readable = new Readable(merge({
      objectMode: firstDefined(old.readableObjectMode, old.objectMode, true),
      destroy: function (error, callback) {
        need('stream/abort').destroyer(old, error);
        callback(error);
      }
    }, options));
    return readable.wrap(old);
  }

  return { from: from, open: open, wrap: wrap, wrapInto: wrapInto };
})
