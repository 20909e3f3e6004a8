/* zlib/once.js -- comprimir ou descomprimir de uma vez: gzip(dados, callback) e gzipSync(dados).
 *
 * A de callback é o stream, usado por nós: cada passo é um trabalho da equipe. A síncrona usa o
 * codec do stream sem passar pelas filas dele, e o loop espera. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;

  function isUint8Array(value) {
    return value instanceof Uint8Array;
  }

  // Bytes, venham como vierem; um texto, e o que não serve, ficam como são.
  function toBytes(data) {
    if (ArrayBuffer.isView(data)) {
      return isUint8Array(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    }
    return data instanceof ArrayBuffer ? Buffer.from(data) : data;
  }

  function result(stream, buffer) {
    return stream._info ? { buffer: buffer, engine: stream } : buffer;
  }

  function collect(stream, data, callback) {
    var parts = [], total = 0;
    stream.on('data', function (chunk) {
      parts.push(chunk);
      total += chunk.length;
      if (total <= stream._maxOutputLength) return;
      stream.close();
      stream.removeAllListeners('end');
      callback(need('codes').ERR_BUFFER_TOO_LARGE(stream._maxOutputLength));
    });
    stream.on('error', function (error) {
      stream.removeAllListeners('end');
      callback(error);
    });
    stream.on('end', function () {
      var buffer = parts.length === 1 ? parts[0] : Buffer.concat(parts, total);
      stream.close();
      callback(null, result(stream, buffer));
    });
    stream.end(data);
  }

  function later(Class) {
    return function asyncBufferWrapper(buffer, opts, callback) {
      if (typeof opts === 'function') {
        callback = opts;
        opts = {};
      }
      var stream = new Class(opts);
      need('validators').validateFunction(callback, 'callback');
      collect(stream, toBytes(buffer), callback);
    };
  }

  function now(Class) {
    return function syncBufferWrapper(buffer, opts) {
      var stream = new Class(opts);
      var data = typeof buffer === 'string' ? Buffer.from(buffer) : toBytes(buffer);
      if (!isUint8Array(data)) {
        throw need('codes').ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'],
          buffer);
      }
      return result(stream, stream._processChunk(data, stream._finishFlushFlag));
    };
  }

  return { later: later, now: now };
})
