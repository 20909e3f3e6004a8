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
    for (var back = 1; back <= 4 && back <= length; back++) {
      var byte = bytes[length - back];
      if (byte < 0x80) return 0;
      if (byte >= 0xc0) return back < sizeOfUtf8(byte) ? back : 0;
    }
    return 0;
  }

  // O byte que começa um caractere diz quantos ele tem: 110xxxxx dois, 1110xxxx três…
  function sizeOfUtf8(byte) {
    return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf8 ? 4 : 0;
  }

  function tailOfUtf16(bytes) {
    var length = bytes.length;
    if (length % 2 === 1) return 1;
    return length > 0 && (bytes[length - 1] & 0xfc) === 0xd8 ? 2 : 0; // 0xd8 a 0xdb: meio par
  }

  function tailOfBase64(bytes) {
    return bytes.length % 3;
  }

  // Cada codificação: quantos bytes guardar, e quantos, com os guardados, formam um caractere.
  var TAILS = { utf8: tailOfUtf8, utf16le: tailOfUtf16, base64: tailOfBase64, base64url: tailOfBase64 };

  function totalFor(encoding, pending) {
    if (encoding === 'utf8') return sizeOfUtf8(pending[0]);
    return encoding === 'utf16le' ? pending.length * 2 : 3;
  }

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
    Object.defineProperty(this, '_total', { value: 0, writable: true });
    Object.defineProperty(this, '_whole', { value: '', writable: true }); // o que acaba de se completar
  }

  // O texto que já se pode ler.
  StringDecoder.prototype.write = function write(chunk) {
    if (typeof chunk === 'string') return chunk;
    var bytes = asBuffer(chunk);
    if (this._tail === undefined) return bytes.toString(this.encoding);
    var before = '';
    if (this._pending.length > 0) {
      var used = complete(this, bytes);
      if (this._pending.length > 0) return '';
      before = this._whole;
      bytes = bytes.slice(used);
    }
    var whole = bytes.length - this._tail(bytes);
    if (whole < bytes.length) {
      this._pending = Buffer.from(bytes.slice(whole)); // uma cópia: o dono pode reescrever o pedaço
      this._total = totalFor(this.encoding, this._pending);
    }
    return before + bytes.toString(this.encoding, 0, whole);
  };

  // Junta ao que está guardado os bytes que faltam, se vieram; devolve quantos usou.
  function complete(decoder, bytes) {
    var missing = decoder._total - decoder._pending.length;
    var used = Math.min(missing, bytes.length);
    if (decoder.encoding === 'utf8') {
      for (var i = 0; i < used; i++) {
        if ((bytes[i] & 0xc0) !== 0x80) { // este já começa outro caractere: o guardado fica como está
          missing = used = i;
          break;
        }
      }
    }
    decoder._pending = Buffer.concat([decoder._pending, bytes.slice(0, used)]);
    if (used === missing) flush(decoder);
    return used;
  }

  function flush(decoder) {
    decoder._whole = decoder._pending.toString(decoder.encoding);
    decoder._pending = EMPTY;
    decoder._total = 0;
  }

  // O último pedaço: o que ficou pela metade sai como der.
  StringDecoder.prototype.end = function end(chunk) {
    var text = chunk === undefined ? '' : this.write(chunk);
    if (this._pending.length === 0) return text;
    flush(this);
    return text + this._whole;
  };

  // Node 0.10 tinha este; alguns pacotes ainda o chamam.
  StringDecoder.prototype.text = function text(chunk, offset) {
    this._pending = EMPTY;
    this._total = 0;
    return this.write(chunk.slice(offset));
  };

  // ---- o estado, com os nomes do Node ----

  function define(name, get) {
    Object.defineProperty(StringDecoder.prototype, name, { get: get, configurable: true, enumerable: true });
  }

  define('lastTotal', function () { return this._total; });
  define('lastNeed', function () { return this._total - this._pending.length; });
  define('lastChar', function () {
    var bytes = Buffer.alloc(4);
    this._pending.copy(bytes);
    return bytes;
  });

  return { StringDecoder: StringDecoder };
})
