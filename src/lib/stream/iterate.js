/* stream/iterate.js -- for await (var chunk of stream): o iterador assíncrono de um Readable.
 *
 * É uma geradora async: lê enquanto há o que ler; senão, espera 'readable' ou o fim. Quem sai do laço
 * antes da hora destrói o stream, a menos que peça o contrário (destroyOnReturn). */
(function (native, need) {
  'use strict';

  var coroutine = need('modern/coroutine');
  var destroyer = need('stream/abort').destroyer;
  var aggregate = need('stream/destroy').aggregate;

  function generate(stream, options) {
    var wake = null;  // acorda a geradora, se ela espera
    var error;        // undefined: nada ainda; null: acabou bem
    var destroys = !options || options.destroyOnReturn !== false;

    function onReadable() {
      var resolve = wake;
      wake = null;
      if (resolve !== null) resolve();
    }
    function sleep() {
      coroutine['await'](new Promise(function (resolve) { wake = resolve; }));
    }

    stream.on('readable', onReadable);
    var cleanUp = need('stream/finished')(stream, { writable: false }, function (failure) {
      error = failure ? aggregate(error, failure) : null;
      onReadable();
    });
    try {
      for (;;) {
        var chunk = stream.destroyed ? null : stream.read();
        if (chunk !== null) coroutine.yieldAsync(chunk);
        else if (error) throw error;
        else if (error === null) return;
        else sleep();
      }
    } catch (failure) {
      coroutine.pass(failure);
      error = aggregate(error, failure);
      throw error;
    } finally {
      if ((error || destroys) && (error === undefined || stream._readableState.autoDestroy)) {
        destroyer(stream, null);
      } else {
        stream.removeListener('readable', onReadable);
        cleanUp();
      }
    }
  }

  function iterate(stream, options) {
    if (typeof stream.read !== 'function') stream = need('stream/readable').wrap(stream, { objectMode: true });
    var iterator = coroutine.asyncGenerator(generate, undefined, [stream, options], null);
    iterator.stream = stream;
    return iterator;
  }

  return { iterate: iterate };
})
