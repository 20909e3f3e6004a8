/* zlib/brotli.js -- os dois streams da libbrotli, e os parâmetros deles. */
(function (native, need) {
  'use strict';

  var ZlibBase = need('zlib/base');
  var Zlib = need('zlib/deflate').Zlib;
  var constants = need('zlib/constants').constants;
  var LAST_PARAMETER = constants.BROTLI_PARAM_NDIRECT;
  var FLUSHES = {
    normal: constants.BROTLI_OPERATION_PROCESS,
    finish: constants.BROTLI_OPERATION_FINISH,
    full: constants.BROTLI_OPERATION_FLUSH,
    last: constants.BROTLI_OPERATION_EMIT_METADATA
  };

  // { [número do parâmetro]: valor } -> array
  function readParameters(params) {
    var values = [];
    Object.keys(params || {}).forEach(function (name) {
      var key = +name, value = params[name];
      if (!(key >= 0 && key <= LAST_PARAMETER) || values[key] !== undefined) {
        throw need('codes').ERR_BROTLI_INVALID_PARAM(name);
      }
      if (typeof value !== 'number' && typeof value !== 'boolean') {
        throw need('codes').ERR_INVALID_ARG_TYPE('options.params[key]', 'number', value);
      }
      values[key] = value;
    });
    return values;
  }

  function Brotli(options, compresses) {
    var parameters = readParameters(options && options.params);
    ZlibBase.call(this, options, FLUSHES, function (handle) {
      if (!native.openBrotli(handle, compresses, parameters)) throw need('codes').ERR_ZLIB_INITIALIZATION_FAILED();
    });
  }
  Object.setPrototypeOf(Brotli.prototype, Zlib.prototype);
  Object.setPrototypeOf(Brotli, Zlib);

  function BrotliCompress(opts) {
    if (!(this instanceof BrotliCompress)) return new BrotliCompress(opts);
    Brotli.call(this, opts, true);
  }

  function BrotliDecompress(opts) {
    if (!(this instanceof BrotliDecompress)) return new BrotliDecompress(opts);
    Brotli.call(this, opts, false);
  }

  [BrotliCompress, BrotliDecompress].forEach(function (Class) {
    Object.setPrototypeOf(Class.prototype, Brotli.prototype);
    Object.setPrototypeOf(Class, Brotli);
  });

  return { BrotliCompress: BrotliCompress, BrotliDecompress: BrotliDecompress };
})
