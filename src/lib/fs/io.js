/* fs/io.js -- read, write, readv e writev, com todas as formas que seus argumentos têm.
 *
 * No fim há sempre (fd, buffer, offset, length, position); position null é "de onde o
 * descritor estiver". Um texto a escrever vira um Buffer. */
(function (native, need) {
  'use strict';

  var DEFAULT_SIZE = 16384;

  var callbackOf = need('fs/options').callbackOf, or = need('fs/options').or;

  function outOfRange(name, range, value) {
    return need('codes').ERR_OUT_OF_RANGE(name, range, value);
  }

  // ---- read ----

  // Lança se (offset, length) não cabe no buffer.
  function checkRead(buffer, offset, length) {
    need('validators').validateBuffer(buffer);
    need('validators').validateInteger(offset, 'offset', 0);
    if (length === 0) return;
    if (buffer.byteLength === 0) {
      throw need('codes').ERR_INVALID_ARG_VALUE('buffer', buffer, 'is empty and cannot be written');
    }
    if (length < 0) throw outOfRange('length', '>= 0', length);
    if (offset + length > buffer.byteLength) throw outOfRange('length', '<= ' + (buffer.byteLength - offset), length);
  }

  function fits(buffer, offset, length) {
    return ArrayBuffer.isView(buffer) && offset >= 0 && length > 0 && offset + length <= buffer.byteLength;
  }

  // { offset, length, position } no lugar dos três argumentos.
  function spread(buffer, options) {
    if (options !== undefined && options !== null) need('validators').validateObject(options, 'options');
    need('validators').validateBuffer(buffer);
    options = options || {};
    var offset = or(options.offset, 0);
    var length = options.length === undefined ? buffer.byteLength - offset : options.length;
    return { offset: offset, length: length, position: options.position };
  }

  // read(fd, callback), (fd, opções, callback), (fd, buffer, callback), (fd, buffer, opções, callback)
  function readShort(fd, buffer, options, callback) {
    if (typeof buffer === 'function') callback = buffer, buffer = options = undefined;
    else if (typeof options === 'function') callback = options, options = undefined;
    if (buffer !== undefined && !ArrayBuffer.isView(buffer)) options = buffer, buffer = options && options.buffer;
    if (buffer === undefined || buffer === null) buffer = need('buffer').Buffer.alloc(DEFAULT_SIZE);
    var rest = spread(buffer, options);
    read(fd, buffer, rest.offset, rest.length, rest.position, callbackOf(callback));
  }

  function read(fd, buffer, offset, length, position, callback) {
    if (arguments.length <= 4) return readShort(fd, buffer, offset, length);
    callbackOf(callback);
    offset = or(offset, 0);
    length |= 0;
    if (!fits(buffer, offset, length)) checkRead(buffer, offset, length);
    if (length > 0) native.read(fd, buffer, offset, length, position, callback);
    else need('queue').nextTick(callback, null, 0, buffer);
  }

  function readSync(fd, buffer, offset, length, position) {
    if (arguments.length <= 3 || typeof offset === 'object') {
      var rest = spread(buffer, offset);
      return readSync(fd, buffer, rest.offset, rest.length, or(rest.position, null));
    }
    offset = or(offset, 0);
    length |= 0;
    if (!fits(buffer, offset, length)) checkRead(buffer, offset, length);
    return length === 0 ? 0 : native.read(fd, buffer, offset, length, position);
  }

  // ---- write ----

  function checkWrite(buffer, offset, length) {
    need('validators').validateInteger(offset, 'offset', 0);
    if (offset > buffer.byteLength) throw outOfRange('offset', '<= ' + buffer.byteLength, offset);
    if (length > buffer.byteLength - offset) throw outOfRange('length', '<= ' + (buffer.byteLength - offset), length);
    if (length < 0) throw outOfRange('length', '>= 0', length);
    need('validators').validateInt32(length, 'length', 0);
  }

  function bytesOf(text, encoding) {
    var Buffer = need('buffer').Buffer;
    if (encoding === 'hex' && text.length % 2 !== 0) {
      throw need('codes').ERR_INVALID_ARG_VALUE('encoding', encoding, 'is invalid for data of length ' + text.length);
    }
    return Buffer.from(text, Buffer.isEncoding(encoding) ? encoding : 'utf8');
  }

  // O que escrever e onde: de (texto, position, encoding), (buffer, opções) ou (buffer, offset,
  // length, position).
  function pieceOf(data, offset, length, position) {
    if (typeof data === 'string') {
      var bytes = bytesOf(data, length);
      return { buffer: bytes, offset: 0, length: bytes.length, position: typeof offset === 'number' ? offset : null };
    }
    if (!ArrayBuffer.isView(data)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
    }
    if (offset !== null && typeof offset === 'object') {
      length = offset.length;
      position = offset.position;
      offset = offset.offset;
    }
    if (offset === undefined || offset === null || typeof offset === 'function') offset = 0;
    if (typeof length !== 'number') length = data.byteLength - offset;
    if (!fits(data, offset, length)) checkWrite(data, offset, length);
    return { buffer: data, offset: offset, length: length, position: typeof position === 'number' ? position : null };
  }

  function write(fd, data, offset, length, position, callback) {
    callback = callbackOf(callback || position || length || offset);
    var piece = pieceOf(data, offset, length, position);
    native.write(fd, piece.buffer, piece.offset, piece.length, piece.position, piece.buffer === data
      ? callback : function (error, written) { callback(error, written, data); });
  }

  function writeSync(fd, data, offset, length, position) {
    var piece = pieceOf(data, offset, length, position);
    try {
      return native.write(fd, piece.buffer, piece.offset, piece.length, piece.position);
    } catch (error) {
      throw need('fs/args').codeLast(error);
    }
  }

  // ---- readv e writev: o C fica com uma cópia do array, que o programa não pode mudar ----

  function copyOf(buffers) {
    if (!Array.isArray(buffers)) throw need('codes').ERR_INVALID_ARG_TYPE('buffers', 'ArrayBufferView[]', buffers);
    return buffers.slice();
  }

  function readv(fd, buffers, position, callback) {
    callback = callbackOf(callback || position);
    native.readv(fd, copyOf(buffers), typeof position === 'number' ? position : null, function (error, count) {
      callback(error, count, buffers);
    });
  }

  function readvSync(fd, buffers, position) {
    return native.readv(fd, copyOf(buffers), typeof position === 'number' ? position : null);
  }

  function writev(fd, buffers, position, callback) {
    callback = callbackOf(callback || position);
    var copy = copyOf(buffers);
    if (copy.length === 0) return need('queue').nextTick(callback, null, 0, buffers);
    native.writev(fd, copy, typeof position === 'number' ? position : null, function (error, count) {
      callback(error, count, buffers);
    });
  }

  function writevSync(fd, buffers, position) {
    var copy = copyOf(buffers);
    return copy.length === 0 ? 0 : native.writev(fd, copy, typeof position === 'number' ? position : null);
  }

  return {
    read: read,
    readSync: readSync,
    readv: readv,
    readvSync: readvSync,
    write: write,
    writeSync: writeSync,
    writev: writev,
    writevSync: writevSync
  };
})
