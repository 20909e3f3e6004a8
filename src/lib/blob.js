/* blob.js -- Blob e File: bytes que não mudam, com um tipo; o que o navegador chama de arquivo.
 *
 * Um Blob não se lê na hora: text, arrayBuffer e stream devolvem promessas, porque os bytes podem
 * estar no disco. De que ele é feito está em blob/parts.js. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var codes = need('codes');
  var check = need('es/check');
  var classes = need('classes');
  var parts = need('blob/parts');
  var DATA = need.hidden('blob');   // { parts, size, type }
  var CLONE = need.hidden('clone'); // o que structuredClone chama (es/clone.js)

  function isBlob(value) {
    return value !== null && typeof value === 'object' && value[DATA] !== undefined;
  }

  function dataOf(blob) {
    if (!isBlob(blob)) throw codes.ERR_INVALID_THIS('Blob');
    return blob[DATA];
  }

  // Só letras do ASCII visível; com qualquer outra, o tipo inteiro se perde.
  function cleanType(type) {
    type = String(type);
    return /[^\x20-\x7e]/.test(type) ? '' : type.toLowerCase();
  }

  function make(list, type, prototype) {
    var blob = Object.create(prototype || Blob.prototype);
    blob[DATA] = { parts: list, size: parts.sizeOf(list), type: type };
    return blob;
  }

  // As partes que um elemento de `sources` traz.
  function partsOf(source, native) {
    if (isBlob(source)) return source[DATA].parts;
    if (source instanceof ArrayBuffer) return [parts.memory(Buffer.from(source.slice(0)))];
    if (ArrayBuffer.isView(source)) {
      return [parts.memory(Buffer.from(Buffer.from(source.buffer, source.byteOffset, source.byteLength)))];
    }
    var text = String(source);
    return [parts.memory(Buffer.from(native ? text.replace(/\r\n|\n/g, '\n') : text))];
  }

  function setUp(blob, sources, options) {
    if (sources === undefined) sources = [];
    if (sources === null || typeof sources === 'string' ||
        !(Array.isArray(sources) || typeof sources[Symbol.iterator] === 'function')) {
      throw codes.ERR_INVALID_ARG_TYPE('sources', 'a sequence', sources);
    }
    need('validators').validateDictionary(options, 'options');
    options = options || {};
    var endings = String(options.endings === undefined ? 'transparent' : options.endings);
    if (endings !== 'transparent' && endings !== 'native') {
      throw codes.ERR_INVALID_ARG_VALUE('options.endings', endings);
    }
    var list = [];
    Array.from(sources).forEach(function (source) {
      list = list.concat(partsOf(source, endings === 'native'));
    });
    blob[DATA] = { parts: list, size: parts.sizeOf(list), type: cleanType(options.type === undefined ? '' : options.type) };
  }

  function Blob(sources, options) {
    check.requireNew(this, Blob);
    setUp(this, sources, options);
  }


  check.getter(Blob.prototype, 'type', function () { return dataOf(this).type; });
  check.getter(Blob.prototype, 'size', function () { return dataOf(this).size; });

  // Uma posição: as negativas contam a partir do fim.
  function place(value, size) {
    return value < 0 ? Math.max(size + value, 0) : Math.min(value, size);
  }

  Blob.prototype.slice = function slice(start, end, contentType) {
    var data = dataOf(this);
    start = place(start === undefined ? 0 : start, data.size);
    end = place(end === undefined ? data.size : end, data.size);
    return make(parts.slice(data.parts, start, end), cleanType(contentType === undefined ? '' : contentType));
  };

  function readBytes(blob) {
    try {
      return parts.read(dataOf(blob).parts);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  Blob.prototype.arrayBuffer = function arrayBuffer() {
    return readBytes(this).then(function (bytes) {
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    });
  };

  Blob.prototype.text = function text() {
    return readBytes(this).then(function (bytes) { return new TextDecoder().decode(bytes); });
  };

  check.hide(Blob.prototype, 'bytes', function bytes() {
    return this.arrayBuffer().then(function (buffer) { return new Uint8Array(buffer); });
  });

  Blob.prototype.stream = function stream() {
    return need('blob/stream').streamOf(dataOf(this).parts);
  };

  ['slice', 'arrayBuffer', 'text', 'stream'].forEach(function (name) {
    Object.defineProperty(Blob.prototype[name], 'length', { value: 0 });
  });
  classes.dress(Blob, 0, classes.shows('Blob', function (blob) {
    return { size: blob.size, type: blob.type };
  }));
  check.hide(Blob.prototype, CLONE, function () { return make(this[DATA].parts, this[DATA].type); });

  // ---- File: um Blob com nome e data ----

  var FILE = need.hidden('file'); // { name, lastModified }

  function File(fileBits, fileName, options) {
    check.requireNew(this, File);
    if (arguments.length < 2) throw codes.ERR_MISSING_ARGS('fileBits', 'fileName');
    setUp(this, fileBits, options);
    var modified = options ? options.lastModified : undefined;
    modified = modified === undefined ? Date.now() : +modified;
    this[FILE] = { name: need('url/percent').wellFormed(String(fileName)), lastModified: modified !== modified ? 0 : modified };
  }
  File.prototype = Object.create(Blob.prototype);
  Object.setPrototypeOf(File, Blob);
  check.getter(File.prototype, 'name', function () { return this[FILE].name; });
  check.getter(File.prototype, 'lastModified', function () { return this[FILE].lastModified; });
  classes.dress(File, 2, classes.shows('File', function (file) {
    return { size: file.size, type: file.type, name: file.name, lastModified: file.lastModified };
  }));

  return {
    Blob: Blob,
    File: File,
    isBlob: isBlob,
    // De um arquivo: `read(start, end)` promete os bytes.
    stored: function (read, size, type) { return make([parts.stored(read, size)], cleanType(type)); }
  };
})
