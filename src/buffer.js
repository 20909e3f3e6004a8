/* buffer.js -- Buffer: as formas de criar um, e o que em C não ganharia nada.
 *
 * Quem lê e escreve bytes é a metade em C; aqui fica a política: que argumentos valem, e em
 * que ordem o Node os aceita. */
(function (native, need) {
  'use strict';

  var MAX_LENGTH = 0x7ffffffe; // o maior buffer, e o maior texto em bytes, do Duktape

  // ---- criar ----

  // Buffer(...) e new Buffer(...) ainda existem em programas antigos.
  function Buffer(value, encodingOrOffset, length) {
    if (typeof value !== 'number') return from(value, encodingOrOffset, length);
    if (typeof encodingOrOffset === 'string') {
      throw need('codes').ERR_INVALID_ARG_TYPE('string', 'string', value);
    }
    return alloc(value);
  }
  Buffer.prototype = Object.create(Uint8Array.prototype, {
    constructor: { value: Buffer, writable: true, configurable: true }
  });
  Object.setPrototypeOf(Buffer, Uint8Array);
  Object.defineProperty(Buffer, 'name', { value: 'Buffer' });
  native.start(Buffer.prototype);

  function checkSize(size) {
    if (!(typeof size === 'number' && size >= 0 && size <= MAX_LENGTH)) {
      need('validators').validateNumber(size, 'size', 0, MAX_LENGTH);
    }
  }

  function alloc(size, fill, encoding) {
    checkSize(size);
    var buffer = native.create(size, true);
    if (fill === undefined || fill === 0 || size === 0) return buffer;
    return fillBytes(buffer, fill, 0, buffer.length, encoding);
  }

  function allocUnsafe(size) {
    checkSize(size);
    return native.create(size, false);
  }

  function from(value, encodingOrOffset, length) {
    if (typeof value === 'string') {
      return native.fromText(value, typeof encodingOrOffset === 'string' ? encodingOrOffset || undefined : undefined);
    }
    var buffer = value !== null && typeof value === 'object' && fromObject(value, encodingOrOffset, length);
    if (buffer) return buffer;
    throw need('codes').ERR_INVALID_ARG_TYPE('first argument',
      ['string', 'Buffer', 'ArrayBuffer', 'Array', 'Array-like Object'], value);
  }

  function fromObject(object, encodingOrOffset, length) {
    if (object instanceof ArrayBuffer) return fromArrayBuffer(object, encodingOrOffset, length);
    var inner = object.valueOf && object.valueOf();
    if (inner !== null && inner !== undefined && inner !== object &&
        (typeof inner === 'string' || typeof inner === 'object')) {
      return from(inner, encodingOrOffset, length);
    }
    if (object.length !== undefined || object.buffer instanceof ArrayBuffer) {
      return typeof object.length === 'number' ? native.fromArray(object) : native.create(0);
    }
    if (object.type === 'Buffer' && Array.isArray(object.data)) return native.fromArray(object.data);
    if (typeof object[Symbol.toPrimitive] === 'function') {
      var primitive = object[Symbol.toPrimitive]('string');
      if (typeof primitive === 'string') return from(primitive, encodingOrOffset);
    }
  }

  // Sobre a memória do ArrayBuffer, sem copiar.
  function fromArrayBuffer(array, offset, length) {
    offset = offset === undefined ? 0 : +offset || 0;
    if (offset < 0) throw new RangeError('Start offset ' + offset + ' is outside the bounds of the buffer');
    var room = array.byteLength - offset;
    if (room < 0) throw need('codes').ERR_BUFFER_OUT_OF_BOUNDS('offset');
    if (length === undefined) return native.view(array, offset, room);
    length = +length > 0 ? +length : 0;
    if (length > room) throw need('codes').ERR_BUFFER_OUT_OF_BOUNDS('length');
    return native.view(array, offset, length);
  }

  function isTypedArray(value) {
    return ArrayBuffer.isView(value) && !(value instanceof DataView);
  }

  // Os bytes de parte de qualquer visão, contada em elementos dela.
  function copyBytesFrom(view, offset, length) {
    if (!isTypedArray(view)) throw need('codes').ERR_INVALID_ARG_TYPE('view', ['TypedArray'], view);
    var size = view.length;
    if (size === 0) return native.create(0);
    if (offset !== undefined) need('validators').validateInteger(offset, 'offset', 0);
    if (length !== undefined && !(offset >= size)) need('validators').validateInteger(length, 'length', 0);
    var start = Math.min(offset || 0, size);
    var end = length === undefined ? size : Math.min(start + length, size);
    var part = view.subarray(start, end);
    return native.fromArray(native.view(part.buffer, part.byteOffset, part.byteLength));
  }

  // ---- perguntas ----

  function byteLength(value, encoding) {
    if (typeof value === 'string') return native.byteLength(value, encoding);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
    throw need('codes').ERR_INVALID_ARG_TYPE('string', ['string', 'Buffer', 'ArrayBuffer'], value);
  }

  // ---- métodos ----

  var prototype = Buffer.prototype;

  prototype.toLocaleString = prototype.toString;

  prototype.toJSON = function toJSON() {
    var data = new Array(this.length);
    for (var i = 0; i < this.length; i++) data[i] = this[i];
    return { type: 'Buffer', data: data };
  };

  function fillBytes(buffer, value, start, end, encoding) {
    if (typeof value === 'string') {
      if (start === undefined || typeof start === 'string') {
        encoding = start;
        start = 0;
        end = buffer.length;
      } else if (typeof end === 'string') {
        encoding = end;
        end = buffer.length;
      }
      checkEncoding(encoding);
    }
    if (start === undefined) {
      start = 0;
      end = buffer.length;
    } else {
      need('validators').validateInteger(start, 'offset', 0, MAX_LENGTH);
      if (end === undefined) end = buffer.length;
      else need('validators').validateInteger(end, 'end', 0, buffer.length);
    }
    if (start < end) native.fill(buffer, fillPattern(value, encoding), start, end);
    return buffer;
  }

  function checkEncoding(encoding) {
    if (encoding === undefined || encoding === null || encoding === '' || native.isEncoding(encoding)) return;
    need('validators').validateString(encoding, 'encoding');
    throw need('codes').ERR_UNKNOWN_ENCODING(encoding);
  }

  // O que se repete: um número, ou bytes que não podem ser nenhum.
  function fillPattern(value, encoding) {
    if (value === '') return 0;
    var pattern = typeof value === 'string' ? native.fromText(value, encoding || undefined) : value;
    if (!ArrayBuffer.isView(pattern)) return Number(pattern);
    if (pattern.length === 0) throw need('codes').ERR_INVALID_ARG_VALUE('value', value);
    return pattern;
  }

  prototype.fill = function fill(value, start, end, encoding) {
    return fillBytes(this, value, start, end, encoding);
  };

  // ---- iterar ----

  function Iterator(buffer, take) {
    this._buffer = buffer;
    this._take = take;
    this._next = 0;
  }
  Iterator.prototype.next = function () {
    if (this._next >= this._buffer.length) return { value: undefined, done: true };
    var i = this._next++;
    return { value: this._take === 'keys' ? i : this._take === 'values' ? this._buffer[i] : [i, this._buffer[i]], done: false };
  };
  Iterator.prototype[Symbol.iterator] = function () {
    return this;
  };
  ['keys', 'values', 'entries'].forEach(function (take) {
    prototype[take] = function () {
      return new Iterator(this, take);
    };
  });
  prototype[Symbol.iterator] = prototype.values;

  // Os métodos de Array que servem a qualquer coisa com índices e length.
  ['forEach', 'every', 'some', 'reduce', 'reduceRight', 'join', 'reverse'].forEach(function (name) {
    if (!(name in prototype)) prototype[name] = Array.prototype[name];
  });

  // Melhor dizer que não há do que devolver um número errado.
  //
  // ausente: buffer Buffer.prototype.readBig* Buffer.prototype.writeBig*: precisam de BigInt, que o Duktape não tem.
  ['BigInt64', 'BigUInt64', 'BigUint64'].forEach(function (kind) {
    ['LE', 'BE'].forEach(function (order) {
      ['read', 'write'].forEach(function (verb) {
        var name = verb + kind + order;
        prototype[name] = function () {
          throw need('codes').coded(TypeError, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM',
            name + ' precisa de BigInt, que o Duktape não tem');
        };
      });
    });
  });

  // ---- mostrar ----

  var exports;

  // <Buffer 68 69 ... 3 more bytes>
  function inspectBuffer(depth, options) {
    var shown = Math.min(exports.INSPECT_MAX_BYTES, this.length);
    var parts = this.toString('hex', 0, shown).replace(/(..)(?=.)/g, '$1 ');
    var left = this.length - shown;
    if (left > 0) parts += ' ... ' + left + ' more byte' + (left > 1 ? 's' : '');
    var extra = options ? inspectExtra(this, options) : '';
    if (extra !== '' && this.length > 0) parts += ', ';
    return '<' + this.constructor.name + ' ' + parts + extra + '>';
  }

  // As propriedades que o programa pendurou no Buffer.
  function inspectExtra(buffer, options) {
    var extras = Object.create(null);
    var names = Object.keys(buffer).filter(function (name) { return !/^\d+$/.test(name); });
    if (names.length === 0) return '';
    names.forEach(function (name) { extras[name] = buffer[name]; });
    var settings = {};
    Object.keys(options).forEach(function (name) { settings[name] = options[name]; });
    settings.breakLength = Infinity;
    settings.compact = true;
    return need('inspect').inspect(extras, settings).replace(/^\[Object: null prototype\] \{ /, '').slice(0, -2);
  }
  prototype[Symbol.for('nodejs.util.inspect.custom')] = inspectBuffer;
  prototype.inspect = inspectBuffer;

  Object.defineProperty(prototype, 'parent', {
    get: function () { return this instanceof Buffer ? this.buffer : undefined; },
    enumerable: true
  });
  Object.defineProperty(prototype, 'offset', {
    get: function () { return this instanceof Buffer ? this.byteOffset : undefined; },
    enumerable: true
  });

  // ---- o módulo ----

  // difere: buffer constants kMaxLength kStringMaxLength: o maior Buffer e o maior texto têm 2147483646 bytes, o que
  // cabe no Duktape.

  Buffer.poolSize = 8192;
  Buffer.from = from;
  Buffer.copyBytesFrom = copyBytesFrom;
  Buffer.of = function of() {
    return native.fromArray(arguments);
  };
  Buffer.alloc = alloc;
  Buffer.allocUnsafe = allocUnsafe;
  Buffer.allocUnsafeSlow = function allocUnsafeSlow(size) {
    return allocUnsafe(size);
  };
  Buffer.isBuffer = native.isBuffer;
  Buffer.compare = native.compare;
  Buffer.isEncoding = native.isEncoding;
  Buffer.concat = native.concat;
  Buffer.byteLength = byteLength;

  function SlowBuffer(length) {
    return allocUnsafe(length);
  }
  SlowBuffer.prototype = Object.create(Uint8Array.prototype);

  exports = {
    Buffer: Buffer,
    SlowBuffer: SlowBuffer,
    transcode: function transcode(source, from, to) { return need('buffer/text').transcode(source, from, to); },
    isUtf8: function isUtf8(input) { return need('buffer/text').isUtf8(input); },
    isAscii: function isAscii(input) { return need('buffer/text').isAscii(input); },
    kMaxLength: MAX_LENGTH,
    kStringMaxLength: MAX_LENGTH,
    btoa: function btoa(input) {
      if (arguments.length === 0) throw need('codes').ERR_MISSING_ARGS('input');
      return need('buffer/text').btoa(input);
    },
    atob: function atob(input) {
      if (arguments.length === 0) throw need('codes').ERR_MISSING_ARGS('input');
      return need('buffer/text').atob(input);
    },
    resolveObjectURL: function resolveObjectURL(url) { return need('blob/urls').resolve(url); },
    constants: { MAX_LENGTH: MAX_LENGTH, MAX_STRING_LENGTH: MAX_LENGTH },
    INSPECT_MAX_BYTES: 50
  };
  ['Blob', 'File'].forEach(function (name) {
    Object.defineProperty(exports, name, {
      get: function () { return need('blob')[name]; }, enumerable: true, configurable: true
    });
  });
  return exports;
})
