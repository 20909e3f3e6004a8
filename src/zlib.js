/* zlib.js -- o módulo zlib: cada classe (Gzip, Inflate…), a função que a cria (createGzip) e as duas
 * que a usam de uma vez só (gzip, gzipSync). */
(function (native, need) {
  'use strict';

  var constants = need('zlib/constants').constants;
  var deflate = need('zlib/deflate');
  var brotli = need('zlib/brotli');
  var once = need('zlib/once');

  // O segundo argumento, o valor até aqui, pode faltar.
  function crc32(data) {
    var value = arguments[1] === undefined ? 0 : arguments[1];
    if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
      throw need('codes').ERR_INVALID_ARG_TYPE('data', ['Buffer', 'TypedArray', 'DataView', 'string'], data);
    }
    need('validators').validateUint32(value, 'value');
    return native.crc32(data, value);
  }

  var exports = { crc32: crc32 };
  var classes = [deflate.Deflate, deflate.Inflate, deflate.Gzip, deflate.Gunzip, deflate.DeflateRaw,
    deflate.InflateRaw, deflate.Unzip, brotli.BrotliCompress, brotli.BrotliDecompress];

  classes.forEach(function (Class) { exports[Class.name] = Class; });

  // Na ordem em que o Node as mostra: deflate, gzip, deflateRaw, unzip…
  [0, 2, 4, 6, 1, 3, 5, 7, 8].forEach(function (i) {
    var name = classes[i].name.charAt(0).toLowerCase() + classes[i].name.slice(1);
    exports[name] = once.later(classes[i]);
    exports[name + 'Sync'] = once.now(classes[i]);
  });

  function creator(Class) {
    return { value: function (options) { return new Class(options); }, enumerable: true, configurable: true };
  }

  [0, 1, 4, 5, 2, 3, 6, 7, 8].forEach(function (i) {
    Object.defineProperty(exports, 'create' + classes[i].name, creator(classes[i]));
  });
  Object.defineProperty(exports, 'constants', { value: constants, enumerable: true });
  Object.defineProperty(exports, 'codes', { value: need('zlib/constants').codes, enumerable: true });

  // Os nomes soltos são antigos: zlib.Z_FINISH em vez de zlib.constants.Z_FINISH.
  Object.keys(constants).forEach(function (name) {
    if (name.slice(0, 6) !== 'BROTLI') Object.defineProperty(exports, name, { value: constants[name] });
  });

  return exports;
})
