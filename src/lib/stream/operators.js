/* stream/operators.js -- map, filter, take…: o que se faz com um Readable como se fosse um array.
 *
 * Cada um lê o stream por um iterador assíncrono. Os que produzem outros valores são geradoras
 * async (a corrotina de modern/coroutine.js), e Readable.from faz delas um stream; os que chegam a
 * uma resposta só são funções async. */
(function (native, need) {
  'use strict';

  var coroutine = need('modern/coroutine');
  var codes = need('codes');
  var validators = need('validators');
  var wait = coroutine['await'];
  var give = coroutine.yieldAsync;
  var each = coroutine.eachAsync;

  var NOTHING = {}; // o que filter e forEach devolvem a map: isto não entra na saída
  var END = {};

  function generate(self, body) {
    return coroutine.asyncGenerator(body, self, [], null);
  }

  // ---- argumentos ----

  function checkFunction(fn, name) {
    if (typeof fn !== 'function') throw codes.ERR_INVALID_ARG_TYPE(name || 'fn', ['Function', 'AsyncFunction'], fn);
  }

  // O signal das opções, ou undefined.
  function signalOf(options) {
    if (options === undefined || options === null) return undefined;
    validators.validateObject(options, 'options');
    if (options.signal === undefined || options.signal === null) return undefined;
    validators.validateAbortSignal(options.signal, 'options.signal');
    return options.signal;
  }

  function checkAborted(signal) {
    if (signal !== undefined && signal.aborted) throw new codes.AbortError();
  }

  function count(number) {
    number = Number(number);
    if (number !== number) return 0;
    if (number < 0) throw codes.ERR_OUT_OF_RANGE('number', '>= 0', number);
    return number;
  }

  function whole(options, name, otherwise) {
    var value = options && options[name];
    return value === undefined || value === null ? otherwise : Math.floor(value);
  }

  // ---- map: várias chamadas de fn ao mesmo tempo, e os resultados na ordem da entrada ----

  function map(fn, options) {
    checkFunction(fn);
    var signal = signalOf(options);
    var concurrency = whole(options, 'concurrency', 1);
    var room = whole(options, 'highWaterMark', concurrency - 1);
    validators.validateInteger(concurrency, 'options.concurrency', 1);
    validators.validateInteger(room, 'options.highWaterMark', 0);
    return generate(this, function () {
      return new Mapping(this, fn, signal, concurrency, room + concurrency).give();
    });
  }

  // Dois trabalhos que se revezam: um lê a fonte e chama fn (pump), o outro entrega o que ficou
  // pronto (give). A fila entre eles guarda promessas, e nunca passa de `limit`.
  function Mapping(source, fn, signal, concurrency, limit) {
    this.source = source;
    this.fn = fn;
    this.signal = AbortSignal.any(signal ? [signal] : []);
    this.concurrency = concurrency;
    this.limit = limit;
    this.queue = [];
    this.running = 0;     // chamadas de fn que ainda não terminaram
    this.done = false;
    this.readMore = null; // acorda pump
    this.deliver = null;  // acorda give
  }

  Mapping.prototype.wake = function (who) {
    var resolve = this[who];
    this[who] = null;
    if (resolve !== null) resolve();
  };

  Mapping.prototype.sleep = function (who) {
    var mapping = this;
    wait(new Promise(function (resolve) { mapping[who] = resolve; }));
  };

  Mapping.prototype.isFull = function () {
    return this.running >= this.concurrency || this.queue.length >= this.limit;
  };

  Mapping.prototype.makeRoom = function () {
    if (!this.done && !this.isFull()) this.wake('readMore');
  };

  Mapping.prototype.put = function (promise) {
    var mapping = this;
    function finished() {
      mapping.running--;
      mapping.makeRoom();
    }
    promise.then(finished, function () {
      mapping.done = true;
      finished();
    });
    this.queue.push(promise);
  };

  Mapping.prototype.call = function (value) {
    try {
      var result = this.fn(value, { signal: this.signal });
      return Promise.resolve(result);
    } catch (error) {
      return Promise.reject(error);
    }
  };

  Mapping.prototype.pump = function () {
    var mapping = this;
    try {
      each(this.source, function (value) {
        if (mapping.done) return true;
        checkAborted(mapping.signal);
        mapping.running++;
        mapping.put(mapping.call(value));
        mapping.wake('deliver');
        if (!mapping.done && mapping.isFull()) mapping.sleep('readMore');
        return false;
      });
      this.queue.push(END);
    } catch (error) {
      this.put(Promise.reject(error));
    } finally {
      this.done = true;
      this.wake('deliver');
    }
  };

  Mapping.prototype.give = function () {
    coroutine.async(this.pump, this, []);
    try {
      for (;;) {
        while (this.queue.length > 0) {
          var value = wait(this.queue[0]);
          if (value === END) return;
          checkAborted(this.signal);
          if (value !== NOTHING) give(value);
          this.queue.shift();
          this.makeRoom();
        }
        this.sleep('deliver');
      }
    } finally {
      this.done = true;
      this.wake('readMore');
    }
  };

  function filter(fn, options) {
    checkFunction(fn);
    return map.call(this, function (value, options) {
      return coroutine.async(function () {
        return wait(fn(value, options)) ? value : NOTHING;
      }, this, []);
    }, options);
  }

  function flatMap(fn, options) {
    var values = map.call(this, fn, options);
    return generate(this, function () {
      each(values, function (value) { coroutine.delegateAsync(value); });
    });
  }

  // ---- os primeiros, os outros, com o índice ----

  function take(number, options) {
    var signal = signalOf(options);
    var left = count(number);
    return generate(this, function () {
      checkAborted(signal);
      each(this, function (value) {
        checkAborted(signal);
        if (left-- > 0) give(value);
        return left <= 0;
      });
    });
  }

  function drop(number, options) {
    var signal = signalOf(options);
    var left = count(number);
    return generate(this, function () {
      checkAborted(signal);
      each(this, function (value) {
        checkAborted(signal);
        if (left-- <= 0) give(value);
      });
    });
  }

  function asIndexedPairs(options) {
    var signal = signalOf(options);
    var index = 0;
    return generate(this, function () {
      each(this, function (value) {
        checkAborted(signal);
        give([index++, value]);
      });
    });
  }

  // ---- os que chegam a uma resposta ----

  function toArray(options) {
    var signal = signalOf(options);
    var all = [];
    each(this, function (value) {
      if (signal !== undefined && signal.aborted) throw new codes.AbortError(undefined, { cause: signal.reason });
      all.push(value);
    });
    return all;
  }

  function find(fn, options) {
    var found;
    each(filter.call(this, fn, options), function (value) {
      found = value;
      return true;
    });
    return found;
  }

  function some(fn, options) {
    var any = false;
    each(filter.call(this, fn, options), function () { return (any = true); });
    return any;
  }

  function every(fn, options) {
    checkFunction(fn);
    return !some.call(this, function () {
      var args = arguments;
      return coroutine.async(function () { return !wait(fn.apply(undefined, args)); }, undefined, []);
    }, options);
  }

  function forEach(fn, options) {
    checkFunction(fn);
    each(map.call(this, function (value, options) {
      return coroutine.async(function () {
        wait(fn(value, options));
        return NOTHING;
      }, undefined, []);
    }, options), function () {});
  }

  function reduce(reducer, initial, options) {
    checkFunction(reducer, 'reducer');
    var signal = signalOf(options);
    var value = { held: initial, known: arguments.length > 1 };
    if (signal !== undefined && signal.aborted) refuse(this, signal);
    var controller = new AbortController();
    if (signal !== undefined) signal.addEventListener('abort', function () { controller.abort(); }, { once: true });
    try {
      each(this, function (item) {
        checkAborted(signal);
        value.held = value.known ? wait(reducer(value.held, item, { signal: controller.signal })) : item;
        value.known = true;
      });
      if (!value.known) throw emptyReduce();
    } finally {
      controller.abort();
    }
    return value.held;
  }

  // Um signal já abortado destrói o stream antes de a promessa falhar.
  function refuse(stream, signal) {
    var error = new codes.AbortError(undefined, { cause: signal.reason });
    stream.once('error', function () {});
    wait(need('stream/promises').finished(stream.destroy(error)));
    throw error;
  }

  function emptyReduce() {
    return codes.coded(TypeError, 'ERR_MISSING_ARGS', 'Reduce of an empty stream requires an initial value');
  }

  // ---- o que Readable.prototype oferece ----

  function checkCompose(stream, options) {
    var signal = signalOf(options);
    var query = need('stream/query');
    if (query.isStream(stream) && !query.isWritable(stream)) {
      throw codes.ERR_INVALID_ARG_VALUE('stream', stream, 'must be writable');
    }
    return signal;
  }

  function compose(stream, options) {
    var signal = checkCompose(stream, options);
    var composed = need('stream/compose').compose(this, stream);
    return signal === undefined ? composed : need('stream/abort').addAbortSignal(signal, composed);
  }

  function asStream(operator) {
    return function (stream, args) {
      return need('stream/readable').from(operator.apply(stream, args));
    };
  }

  function asPromise(operator) {
    return function (stream, args) {
      return coroutine.async(operator, stream, args);
    };
  }

  return {
    asIndexedPairs: asStream(need('util').deprecate(asIndexedPairs,
      'readable.asIndexedPairs will be removed in a future version.')),
    compose: asStream(compose),
    drop: asStream(drop),
    every: asPromise(every),
    filter: asStream(filter),
    find: asPromise(find),
    flatMap: asStream(flatMap),
    forEach: asPromise(forEach),
    map: asStream(map),
    reduce: asPromise(reduce),
    some: asPromise(some),
    take: asStream(take),
    toArray: asPromise(toArray)
  };
})
