/* stream/consumers.js -- ler um stream (ou qualquer iterável assíncrono) inteiro, de uma vez. */
(function (native, need) {
  'use strict';

  var coroutine = need('modern/coroutine');

  // Chama visit(pedaço) para cada pedaço.
  function read(stream, visit) {
    coroutine.eachAsync(stream, visit, 'stream');
  }

  function readText(stream) {
    var decoder = new TextDecoder();
    var parts = [];
    read(stream, function (chunk) {
      parts.push(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
    });
    parts.push(decoder.decode(undefined, { stream: false }));
    return parts.join('');
  }

  function readBlob(stream) {
    var chunks = [];
    read(stream, function (chunk) { chunks.push(chunk); });
    return new (need('blob').Blob)(chunks);
  }

  function consumer(body) {
    return function (stream) {
      return coroutine.async(body, undefined, [stream]);
    };
  }

  function readArrayBuffer(stream) {
    return coroutine['await'](readBlob(stream).arrayBuffer());
  }

  var exports = {
    arrayBuffer: consumer(readArrayBuffer),
    blob: consumer(readBlob),
    buffer: consumer(function (stream) { return need('buffer').Buffer.from(readArrayBuffer(stream)); }),
    text: consumer(readText),
    json: consumer(function (stream) { return JSON.parse(readText(stream)); })
  };
  Object.keys(exports).forEach(function (name) {
    Object.defineProperty(exports[name], 'name', { value: name, configurable: true });
  });
  return exports;
})
