/* zlib/web.js -- CompressionStream e DecompressionStream: a zlib vestida de stream do navegador. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var zlib = need('zlib');
  var MAKERS = {
    CompressionStream: { gzip: 'createGzip', deflate: 'createDeflate', 'deflate-raw': 'createDeflateRaw' },
    DecompressionStream: { gzip: 'createGunzip', deflate: 'createInflate', 'deflate-raw': 'createInflateRaw' }
  };

  function makeClass(name) {
    var makers = MAKERS[name];
    function Stream(format) {
      check.requireNew(this, Stream);
      if (!Object.prototype.hasOwnProperty.call(makers, format)) {
        throw need('codes').ERR_INVALID_ARG_VALUE('format', format);
      }
      Object.defineProperty(this, '_pair', { value: need('stream/web-adapters').duplexToWeb(zlib[makers[format]]()) });
    }
    ['readable', 'writable'].forEach(function (side) {
      check.getter(Stream.prototype, side, function () { return this._pair[side]; });
    });
    Object.defineProperty(Stream.prototype, Symbol.toStringTag, { value: name, configurable: true });
    return Stream;
  }

  return { CompressionStream: makeClass('CompressionStream'), DecompressionStream: makeClass('DecompressionStream') };
})
