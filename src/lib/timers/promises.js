/* timers/promises.js -- setTimeout, setImmediate e setInterval como promessas.
 *
 * `options` é { signal, ref }: um AbortSignal que desiste da espera, e se ela segura o processo. */
(function (native, need) {
  'use strict';

  var timers = need('timers');
  var codes = need('codes');
  var validators = need('validators');
  var coroutine = need('modern/coroutine');

  function aborted(signal) {
    return codes.AbortError(undefined, { cause: signal.reason });
  }

  // { signal, ref }, conferidas.
  function read(options) {
    if (options === undefined) options = {};
    if (options === null || typeof options !== 'object') throw codes.ERR_INVALID_ARG_TYPE('options', 'Object', options);
    if (options.signal !== undefined) validators.validateAbortSignal(options.signal, 'options.signal');
    if (options.ref !== undefined) validators.validateBoolean(options.ref, 'options.ref');
    if (options.signal && options.signal.aborted) throw aborted(options.signal);
    return { signal: options.signal, ref: options.ref !== false };
  }

  // Uma espera: `arm(feito)` arma o timer e o devolve; `clear` o desarma.
  function wait(options, arm, clear) {
    try {
      options = read(options);
    } catch (error) {
      return Promise.reject(error);
    }
    var cancel, signal = options.signal;
    var promise = new Promise(function (resolve, reject) {
      var timer = arm(resolve);
      if (!options.ref) timer.unref();
      cancel = function () {
        clear(timer);
        reject(aborted(signal));
      };
    });
    if (!signal) return promise;
    signal.addEventListener('abort', cancel, need('events/target').internal());
    return promise.finally(function () { signal.removeEventListener('abort', cancel); });
  }

  // O `length` das do Node não conta `options`.
  function setTimeout(delay, value) {
    return wait(arguments[2], function (done) { return timers.setTimeout(done, delay, value); }, timers.clearTimeout);
  }

  function setImmediate(value) {
    return wait(arguments[1], function (done) { return timers.setImmediate(done, value); }, timers.clearImmediate);
  }

  // Os disparos que ninguém pediu ainda se acumulam: cada next() leva um.
  function setInterval(delay, value) {
    var options = arguments[2];
    return coroutine.asyncGenerator(function () { intervals(delay, value, read(options)); }, undefined, [], null);
  }

  function intervals(delay, value, options) {
    var pending = 0, wake = null, signal = options.signal;
    function notify() {
      if (wake !== null) wake();
      wake = null;
    }
    var timer = timers.setInterval(function () {
      pending++;
      notify();
    }, delay);
    if (!options.ref) timer.unref();
    if (signal) signal.addEventListener('abort', notify, need('events/target').internal());
    try {
      while (!(signal && signal.aborted)) {
        if (pending === 0) coroutine.await(new Promise(function (resolve) { wake = resolve; }));
        for (; pending > 0; pending--) coroutine.yieldAsync(value);
      }
      throw aborted(signal);
    } finally {
      timers.clearInterval(timer);
      if (signal) signal.removeEventListener('abort', notify);
    }
  }

  function Scheduler() {
    throw codes.ERR_ILLEGAL_CONSTRUCTOR();
  }

  Scheduler.prototype.yield = function () { return setImmediate(); };
  Scheduler.prototype.wait = function (delay, options) { return setTimeout(delay, undefined, options); };

  return {
    setTimeout: setTimeout,
    setImmediate: setImmediate,
    setInterval: setInterval,
    scheduler: Object.create(Scheduler.prototype)
  };
})
