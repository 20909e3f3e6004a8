/* stream/chunks.js -- pedaços: reconhecê-los, guardá-los, e tirar deles a quantidade pedida. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var isBuffer = Buffer.isBuffer;

  // O pedaço como Buffer, se for bytes de algum tipo; senão undefined.
  function asBuffer(chunk) {
    if (isBuffer(chunk)) return chunk;
    if (ArrayBuffer.isView(chunk)) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    return undefined;
  }

  function badChunk(chunk) {
    return need('codes').ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk);
  }

  // ---- a fila de um Readable: state.buffer, a partir de state.bufferIndex ----

  function put(state, chunk, atFront) {
    state.length += state.objectMode ? 1 : chunk.length;
    if (!atFront) state.buffer.push(chunk);
    else if (state.bufferIndex > 0) state.buffer[--state.bufferIndex] = chunk;
    else state.buffer.unshift(chunk);
  }

  // Tira `n` bytes (ou unidades de texto; em objectMode, um objeto). Não mexe em state.length.
  function take(n, state) {
    if (state.length === 0) return null;
    var first = state.buffer[state.bufferIndex];
    if (state.objectMode || n === first.length) {
      advance(state, 1);
      return first;
    }
    if (n < first.length) {
      state.buffer[state.bufferIndex] = first.slice(n);
      return first.slice(0, n);
    }
    return takeMany(n, state);
  }

  function takeMany(n, state) {
    var parts = [];
    var at = state.bufferIndex;
    var left = Math.min(n, state.length);
    while (left > 0) {
      var chunk = state.buffer[at];
      if (chunk.length > left) {
        parts.push(chunk.slice(0, left));
        state.buffer[at] = chunk.slice(left);
        break;
      }
      parts.push(chunk);
      left -= chunk.length;
      at++;
    }
    advance(state, at - state.bufferIndex);
    return state.decoder !== null ? parts.join('') : Buffer.concat(parts);
  }

  // Anda na fila em vez de puxá-la toda a cada pedaço; de tempos em tempos joga fora o que passou.
  function advance(state, count) {
    var buffer = state.buffer;
    for (var i = 0; i < count; i++) buffer[state.bufferIndex++] = null;
    if (state.bufferIndex === buffer.length) {
      buffer.length = 0;
      state.bufferIndex = 0;
    } else if (state.bufferIndex > 1024) {
      buffer.splice(0, state.bufferIndex);
      state.bufferIndex = 0;
    }
  }

  return { asBuffer: asBuffer, badChunk: badChunk, put: put, take: take };
})
