/* buffer/decoder.js -- TextDecoder: bytes -> texto, como no navegador.
 *
 * As codificações daqui são as que Buffer sabe: utf-8, utf-16le, utf-16be e latin1 (que a norma chama
 * de windows-1252). Com { stream: true }, o caractere cortado no fim de um pedaço espera o próximo. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var codes = need('codes');
  var Buffer = need('buffer').Buffer;
  var DATA = need.hidden('textDecoder');
  var BOM = 65279;

  // difere: globais TextDecoder: só utf-8, utf-16le, utf-16be e latin1; as outras codificações são tabelas grandes da ICU.
  // difere: util TextDecoder: só utf-8, utf-16le, utf-16be e latin1; as outras codificações são tabelas grandes da ICU.

  // Os nomes que a norma dá a cada uma.
  var LABELS = Object.create(null);
  names('utf-8', 'unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8');
  names('utf-16le', 'csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le');
  names('utf-16be', 'unicodefffe utf-16be');
  names('windows-1252', 'ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 ' +
    'iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252');
  function names(encoding, labels) {
    labels.split(' ').forEach(function (label) { LABELS[label] = encoding; });
  }

  function TextDecoder() {
    check.requireNew(this, TextDecoder);
    var label = arguments[0] === undefined ? 'utf-8' : check.text(arguments[0]);
    var options = readOptions(arguments[1]);
    var encoding = LABELS[label.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '').toLowerCase()];
    if (encoding === undefined) throw codes.ERR_ENCODING_NOT_SUPPORTED(label);
    Object.defineProperty(this, DATA, {
      value: {
        encoding: encoding,
        fatal: Boolean(options.fatal),
        ignoreBOM: Boolean(options.ignoreBOM),
        rest: null,     // os bytes do caractere cortado
        started: false  // já saiu texto: um BOM daqui em diante é um caractere
      }
    });
  }

  function readOptions(options) {
    if (options === undefined || options === null) return {};
    need('validators').validateObject(options, 'options', { array: true, function: true });
    return options;
  }

  function dataOf(decoder) {
    if (decoder === undefined || decoder === null || decoder[DATA] === undefined) throw codes.ERR_INVALID_THIS('TextDecoder');
    return decoder[DATA];
  }

  function bytesOf(input) {
    if (input === undefined) return Buffer.alloc(0);
    if (input instanceof ArrayBuffer) return Buffer.from(input);
    if (ArrayBuffer.isView(input)) return Buffer.from(input.buffer, input.byteOffset, input.byteLength);
    throw codes.coded(TypeError, 'ERR_INVALID_ARG_TYPE',
      'The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.');
  }

  // ---- o que sobra no fim de um pedaço ----

  // Quantos bytes pede o caractere que começa assim; 0 se não começa nenhum.
  function sequenceLength(lead) {
    return lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  }

  // O segundo byte tem limites próprios: sem eles caberiam surrogates e formas longas.
  function isPossible(lead, second) {
    var low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    var high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high;
  }

  function cutUtf8(bytes) {
    for (var back = 1; back <= 3 && back <= bytes.length; back++) {
      var lead = bytes[bytes.length - back];
      if ((lead & 0xc0) === 0x80) continue;
      var complete = back >= sequenceLength(lead);
      return complete || (back > 1 && !isPossible(lead, bytes[bytes.length - back + 1])) ? 0 : back;
    }
    return 0;
  }

  // Um byte ímpar, ou a primeira metade de um par.
  function cutUtf16(bytes, big) {
    var odd = bytes.length % 2;
    if (bytes.length < 2) return odd;
    var high = bytes[bytes.length - odd - (big ? 2 : 1)];
    return (high & 0xfc) === 0xd8 ? odd + 2 : odd;
  }

  function cut(bytes, encoding) {
    if (encoding === 'utf-8') return cutUtf8(bytes);
    return encoding === 'windows-1252' ? 0 : cutUtf16(bytes, encoding === 'utf-16be');
  }

  // ---- texto ----

  var LONE = /[\ud800-\udbff](?![\udc00-\udfff])|([^\ud800-\udbff]|^)[\udc00-\udfff]/;

  function fail(data) {
    throw codes.ERR_ENCODING_INVALID_ENCODED_DATA(data.encoding, undefined);
  }

  function fromUtf8(bytes, data) {
    var text = bytes.toString();
    if (data.fatal && !Buffer.from(text).equals(bytes)) fail(data);
    return text;
  }

  function fromUtf16(bytes, data) {
    var odd = bytes.length % 2;
    var whole = bytes.slice(0, bytes.length - odd);
    if (data.encoding === 'utf-16be') whole = Buffer.from(whole).swap16();
    var text = whole.toString('utf16le');
    if (data.fatal && (odd || LONE.test(text))) fail(data);
    return need('util').toUSVString(text) + (odd ? '\ufffd' : '');
  }

  function convert(bytes, data) {
    if (data.encoding === 'utf-8') return fromUtf8(bytes, data);
    return data.encoding === 'windows-1252' ? bytes.toString('latin1') : fromUtf16(bytes, data);
  }

  function decode(input) {
    var data = dataOf(this);
    var streaming = Boolean(readOptions(arguments[1]).stream);
    var bytes = bytesOf(input);
    if (data.rest !== null) bytes = Buffer.concat([data.rest, bytes]);
    var kept = streaming ? cut(bytes, data.encoding) : 0;
    var whole = bytes.slice(0, bytes.length - kept);
    data.rest = kept > 0 ? Buffer.from(bytes.slice(whole.length)) : null;
    var text = convert(whole, data);
    if (!data.started && !data.ignoreBOM && text.charCodeAt(0) === BOM) text = text.slice(1);
    data.started = streaming && (data.started || whole.length > 0);
    return text;
  }

  // ---- a classe ----

  TextDecoder.prototype.decode = decode;
  ['encoding', 'fatal', 'ignoreBOM'].forEach(function (name) {
    check.getter(TextDecoder.prototype, name, function () { return dataOf(this)[name]; });
  });
  Object.defineProperty(decode, 'length', { value: 0 });
  need('classes').dress(TextDecoder, 0, function (depth) {
    var data = dataOf(this);
    if (typeof depth === 'number' && depth < 0) return this;
    return this.constructor.name + ' ' + need('inspect').inspect(
      { encoding: data.encoding, fatal: data.fatal, ignoreBOM: data.ignoreBOM });
  });

  return TextDecoder;
})
