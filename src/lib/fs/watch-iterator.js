/* fs/watch-iterator.js -- fs.promises.watch: as mudanças de um caminho como um iterador assíncrono.
 *
 * É uma geradora async: só começa a vigiar no primeiro `next`. Como no Node 20, não há fila: o que
 * muda enquanto o programa não espera por nada se perde. */
(function (native, need) {
  'use strict';

  var validators = need('validators');
  var coroutine = need('modern/coroutine');
  var abort = need('fs/abort');

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

  function generate(filename, options) {
    if (options === undefined) options = {};
    validators.validateObject(options, 'options');
    if (options.recursive !== undefined && options.recursive !== null) {
      validators.validateBoolean(options.recursive, 'options.recursive');
    }
    if (options.recursive) {
      coroutine.delegateAsync(need('fs/watch-tree').open(filename, options));
      return;
    }
    var path = need('fs/args').convert('path', filename);
    checkOptions(options);
    abort.throwIfAborted(options.signal);
    changes(path, options);
  }

  // As mudanças de um caminho só, uma de cada vez.
  function changes(path, options) {
    var signal = options.signal;
    var change = deferred();
    var watch = new (need('fs/watch').Watch)(path, options.encoding, function (eventType, filename) {
      change.resolve({ eventType: eventType, filename: filename });
    });
    watch.hold(options.persistent !== false);
    var forget = !signal ? function () {} : abort.listen(signal, function () {
      watch.close();
      change.reject(abort.errorOf(signal));
    });
    try {
      for (;;) {
        abort.throwIfAborted(signal);
        coroutine.yieldAsync(coroutine['await'](change.promise));
        change = deferred();
      }
    } finally {
      watch.close();
      forget();
    }
  }

  return function watch(filename, options) {
    return coroutine.asyncGenerator(generate, undefined, [filename, options], null);
  };
})
