/* string_decoder.js -- bytes que chegam aos pedaços viram texto sem partir um caractere.
 *
 * Um 'á' são dois bytes em UTF-8, e o pedaço pode acabar no meio dele. O que ainda não forma
 * um caractere inteiro fica guardado até o próximo pedaço. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var EMPTY = Buffer.alloc(0);

  // ---- quantos bytes do fim ainda esperam companhia ----

  function tailOfUtf8(bytes) {
    var length = bytes.length;
    // O byte que começa um caractere diz quantos ele tem: 110xxxxx dois, 1110xxxx três…
    for (var back = 1; back <= 4 && back <= length; back++) {
      var byte = bytes[length - back];
      if (byte < 0x80) return 0;
      if (byte < 0xc0) continue;
      var size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf8 ? 4 : 0;
      return back < size ? back : 0;
    }
    return 0;
  }

  function tailOfUtf16(bytes) {
    var odd = bytes.length % 2;
    var last = bytes.length - odd - 1;
    return last > 0 && (bytes[last] & 0xfc) === 0xd8 ? odd + 2 : odd; // 0xd8 a 0xdb: meio par
  }

  function tailOfBase64(bytes) {
    return bytes.length % 3;
  }

  var TAILS = { utf8: tailOfUtf8, utf16le: tailOfUtf16, base64: tailOfBase64, base64url: tailOfBase64 };
  var NAMES = { utf8: 'utf8', 'utf-8': 'utf8', ucs2: 'utf16le', 'ucs-2': 'utf16le', utf16le: 'utf16le',
    'utf-16le': 'utf16le', latin1: 'latin1', binary: 'latin1', base64: 'base64', base64url: 'base64url',
    ascii: 'ascii', hex: 'hex' };

  function nameOf(encoding) {
    if (encoding === undefined || encoding === null || encoding === '') return 'utf8';
    var name = NAMES[String(encoding).toLowerCase()];
    if (name === undefined) throw need('codes').ERR_UNKNOWN_ENCODING(encoding);
    return name;
  }

  function asBuffer(chunk) {
    if (Buffer.isBuffer(chunk)) return chunk;
    if (ArrayBuffer.isView(chunk)) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    throw need('codes').ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray', 'DataView'], chunk);
  }

  // ---- StringDecoder ----

  function StringDecoder(encoding) {
    this.encoding = nameOf(encoding);
    Object.defineProperty(this, '_tail', { value: TAILS[this.encoding] });
    Object.defineProperty(this, '_pending', { value: EMPTY, writable: true });
  }

  // O texto que já se pode ler.
  StringDecoder.prototype.write = function write(chunk) {
    if (typeof chunk === 'string') return chunk;
    var bytes = asBuffer(chunk);
    if (this._tail === undefined) return bytes.toString(this.encoding);
    if (this._pending.length > 0) bytes = Buffer.concat([this._pending, bytes]);
    var whole = bytes.length - this._tail(bytes);
    // Uma cópia: o dono do pedaço pode reescrevê-lo.
    this._pending = whole === bytes.length ? EMPTY : Buffer.from(bytes.slice(whole));
    return bytes.toString(this.encoding, 0, whole);
  };

  // O último pedaço: o que ficou pela metade sai como der.
  StringDecoder.prototype.end = function end(chunk) {
    var text = chunk === undefined ? '' : this.write(chunk);
    var rest = this._pending;
    this._pending = EMPTY;
    return text + rest.toString(this.encoding);
  };

  // Node 0.10 tinha este; alguns pacotes ainda o chamam.
  StringDecoder.prototype.text = function text(chunk, offset) {
    this._pending = EMPTY;
    return this.write(chunk.slice(offset));
  };

  // ---- o estado, com os nomes do Node ----

  function define(name, get) {
    Object.defineProperty(StringDecoder.prototype, name, { get: get, configurable: true, enumerable: true });
  }

  define('lastTotal', function () {
    var pending = this._pending;
    if (pending.length === 0) return 0;
    if (this.encoding === 'utf16le') return pending.length === 1 ? 2 : 4;
    if (this.encoding !== 'utf8') return 3;
    return pending[0] < 0xe0 ? 2 : pending[0] < 0xf0 ? 3 : 4;
  });
  define('lastNeed', function () {
    return this.lastTotal - this._pending.length;
  });
  define('lastChar', function () {
    var bytes = Buffer.alloc(4);
    this._pending.copy(bytes);
    return bytes;
  });

  return { StringDecoder: StringDecoder };
})
