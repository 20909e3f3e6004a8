/* fs/blob.js -- openAsBlob: um arquivo visto como Blob. Só se lê do disco o que alguém pedir. */
(function (native, need) {
  'use strict';

  var fs = need('fs');
  var blob = need('blob');
  var codes = need('codes');
  var validators = need('validators');
  var coroutine = need('modern/coroutine');
  var wait = coroutine['await'];

  function unreadable() {
    return new DOMException('The blob could not be read', 'NotReadableError');
  }

  // Promete os bytes de `start` a `end`; um arquivo que mudou já não é o mesmo Blob.
  function reader(path, before) {
    return function (start, end) {
      return coroutine.async(function () {
        var handle;
        try {
          handle = wait(fs.promises.open(path));
          var now = wait(handle.stat());
          if (now.size !== before.size || now.mtimeMs !== before.mtimeMs) throw unreadable();
          var bytes = need('buffer').Buffer.alloc(end - start);
          wait(handle.read(bytes, 0, end - start, start));
          return bytes;
        } catch (error) {
          throw unreadable();
        } finally {
          if (handle) wait(handle.close());
        }
      }, undefined, []);
    };
  }

  function openAsBlob(path, options) {
    if (options === undefined) options = {};
    validators.validateObject(options, 'options');
    var type = options.type === undefined || options.type === null ? '' : options.type;
    validators.validateString(type, 'options.type');
    var stats = fs.statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) throw codes.coded(TypeError, 'ERR_INVALID_ARG_VALUE', 'Unable to open file as blob');
    return Promise.resolve(blob.stored(reader(path, stats), stats.size, type));
  }

  return { openAsBlob: openAsBlob };
})
