/* stream/web.js -- os streams do navegador: ReadableStream, WritableStream, TransformStream.
 *
 * A norma (WHATWG) é longa, e quem a cumpre é um pacote feito para isso, o web-streams-polyfill,
 * que o build embute. Aqui ele ganha o que o Node acrescenta: os nomes, o modo de aparecer no console,
 * ReadableStream.from, e as respostas às perguntas de stream/query.js. */
(function (native, need) {
  'use strict';

  need('modern/coroutine'); // traz Symbol.asyncIterator, que o pacote procura ao carregar
  var library = need('web-streams');
  var kinds = need('kinds');
  var CUSTOM = Symbol.for('nodejs.util.inspect.custom');

  // show(objeto) devolve o que aparece entre as chaves.
  function dress(name, length, Class, show) {
    Object.defineProperty(Class, 'name', { value: name, configurable: true });
    Object.defineProperty(Class, 'length', { value: length, configurable: true });
    kinds.registerClass(Class);
    need('es/check').hide(Class.prototype, CUSTOM, need('classes').shows(name, show));
    return Class;
  }

  function isByteStream(stream) {
    return stream._readableStreamController instanceof library.ReadableByteStreamController;
  }

  function showReader(reader) {
    return {
      stream: reader._ownerReadableStream,
      readRequests: reader._readRequests ? reader._readRequests.length : reader._readIntoRequests.length,
      close: reader.closed
    };
  }
  function showStrategy(strategy) {
    return { highWaterMark: strategy.highWaterMark };
  }
  function showPair(pair) {
    return { readable: pair.readable, writable: pair.writable };
  }
  function showNothing() {
    return {};
  }

  var SHOW = {
    ReadableStream: function (stream) {
      return { locked: stream.locked, state: stream._state, supportsBYOB: isByteStream(stream) };
    },
    ReadableStreamDefaultReader: showReader,
    ReadableStreamBYOBReader: showReader,
    ReadableStreamBYOBRequest: function (request) {
      return { view: request.view, controller: request._associatedReadableByteStreamController };
    },
    ReadableByteStreamController: showNothing,
    ReadableStreamDefaultController: showNothing,
    TransformStream: function (stream) {
      return { readable: stream._readable, writable: stream._writable, backpressure: stream._backpressure };
    },
    TransformStreamDefaultController: function (controller) {
      return { stream: controller._controlledTransformStream };
    },
    WritableStream: function (stream) {
      return { locked: stream.locked, state: stream._state };
    },
    WritableStreamDefaultWriter: function (writer) {
      return { stream: writer._ownerWritableStream, close: writer.closed, ready: writer.ready, desiredSize: writer.desiredSize };
    },
    WritableStreamDefaultController: function (controller) {
      return { stream: controller._controlledWritableStream };
    },
    ByteLengthQueuingStrategy: showStrategy,
    CountQueuingStrategy: showStrategy
  };
  // Quantos argumentos cada construtor diz ter, se não é nenhum.
  var LENGTHS = { ReadableStreamDefaultReader: 1, ReadableStreamBYOBReader: 1, WritableStreamDefaultWriter: 1,
    ByteLengthQueuingStrategy: 1, CountQueuingStrategy: 1 };

  // difere: stream/web ReadableStream WritableStream TransformStream: os erros deles são TypeError sem código, com as
  // palavras do web-streams-polyfill.

  var exports = {};
  Object.keys(SHOW).forEach(function (name) {
    exports[name] = dress(name, LENGTHS[name] || 0, library[name], SHOW[name]);
  });
  var ReadableStream = exports.ReadableStream;

  // ---- ReadableStream.from: de um iterável, que só se puxa quando alguém lê ----

  ReadableStream.from = function from(iterable) {
    var iterator = need('stream/from').open(iterable).iterator;
    return new ReadableStream({
      pull: function (controller) {
        return Promise.resolve(iterator.next()).then(function (result) {
          return Promise.resolve(result.value).then(function (value) {
            if (result.done) controller.close();
            else controller.enqueue(value);
          });
        });
      },
      cancel: function (reason) {
        return typeof iterator['return'] === 'function' ? Promise.resolve(iterator['return'](reason)) : undefined;
      }
    }, { highWaterMark: 0 });
  };

  // ---- o que stream/query.js pergunta ----

  function answer(Class, question, get) {
    Object.defineProperty(Class.prototype, Symbol.for('nodejs.stream.' + question), { get: get, configurable: true });
  }
  answer(ReadableStream, 'disturbed', function () { return this._disturbed; });
  answer(ReadableStream, 'errored', function () { return this._state === 'errored'; });
  answer(ReadableStream, 'readable', function () { return this._state === 'readable'; });
  answer(exports.WritableStream, 'errored', function () { return this._state === 'errored'; });
  answer(exports.WritableStream, 'writable', function () { return this._state === 'writable'; });

  // ---- texto; e comprimir, que é da camada zlib ----

  var text = need('stream/web-text')(exports.TransformStream);
  exports.TextEncoderStream = dress('TextEncoderStream', 0, text.TextEncoderStream, function (stream) {
    return { encoding: stream.encoding, readable: stream.readable, writable: stream.writable };
  });
  exports.TextDecoderStream = dress('TextDecoderStream', 0, text.TextDecoderStream, function (stream) {
    return { encoding: stream.encoding, fatal: stream.fatal, ignoreBOM: stream.ignoreBOM,
      readable: stream.readable, writable: stream.writable };
  });
  ['CompressionStream', 'DecompressionStream'].forEach(function (name) {
    Object.defineProperty(exports, name, {
      get: function () {
        var Class = need('zlib/web')[name];
        return Class.name === name ? Class : dress(name, 1, Class, showPair);
      },
      enumerable: true,
      configurable: true
    });
  });

  return exports;
})
