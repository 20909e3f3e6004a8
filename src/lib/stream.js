/* stream.js -- o módulo stream: as classes, e o que se faz com vários streams de uma vez. */
(function (native, need) {
  'use strict';

  var Stream = need('stream/legacy');
  var Transform = need('stream/transform');
  var state = need('stream/state');
  var PROMISIFY = Symbol.for('nodejs.util.promisify.custom');

  Stream.Stream = Stream;
  Stream.Readable = need('stream/readable');
  Stream.Writable = need('stream/writable');
  Stream.Duplex = need('stream/duplex');
  Stream.Transform = Transform;
  Stream.PassThrough = Transform.PassThrough;
  Stream.setDefaultHighWaterMark = state.setDefaultHighWaterMark;
  Stream.getDefaultHighWaterMark = state.getDefaultHighWaterMark;

  // Carregado só quando alguém chama.
  function lazily(name, module, property, length) {
    Stream[name] = function () {
      var loaded = need(module);
      return (property === undefined ? loaded : loaded[property]).apply(this, arguments);
    };
    Object.defineProperty(Stream[name], 'name', { value: name });
    Object.defineProperty(Stream[name], 'length', { value: length });
  }
  lazily('pipeline', 'stream/pipeline', 'pipeline', 0);
  lazily('finished', 'stream/finished', undefined, 3);
  lazily('addAbortSignal', 'stream/abort', 'addAbortSignal', 2);
  lazily('destroy', 'stream/abort', 'destroyer', 2);
  lazily('duplexPair', 'stream/duplexify', 'duplexPair', 1);
  lazily('compose', 'stream/compose', 'compose', 0);
  ['isDestroyed', 'isDisturbed', 'isErrored', 'isReadable', 'isWritable'].forEach(function (name) {
    lazily(name, 'stream/query', name, 1);
  });

  function promised(object, key, name) {
    Object.defineProperty(object, key, {
      get: function () {
        var promises = need('stream/promises');
        return name === undefined ? promises : promises[name];
      },
      enumerable: true,
      configurable: true
    });
  }
  promised(Stream, 'promises');
  promised(Stream.pipeline, PROMISIFY, 'pipeline');
  promised(Stream.finished, PROMISIFY, 'finished');
  promised(Stream.finished, 'finished', 'finished');

  Stream._isArrayBufferView = ArrayBuffer.isView;
  Stream._isUint8Array = function (value) {
    return value instanceof Uint8Array;
  };
  Stream._uint8ArrayToBuffer = function (bytes) {
    return need('stream/chunks').asBuffer(bytes);
  };

  return Stream;
})
