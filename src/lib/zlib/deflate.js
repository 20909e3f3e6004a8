/* zlib/deflate.js -- os sete streams da zlib, e as opções deles. */
(function (native, need) {
  'use strict';

  var ZlibBase = need('zlib/base');
  var constants = need('zlib/constants').constants;
  var Buffer = need('buffer').Buffer;
  var nextTick = need('queue').nextTick;
  var FLUSHES = {
    normal: constants.Z_NO_FLUSH,
    finish: constants.Z_FINISH,
    full: constants.Z_FULL_FLUSH,
    last: constants.Z_BLOCK
  };

  // Quem descomprime com 0 usa a janela que está escrita nos dados; quem comprime não tem o 0.
  function readWindow(options, mode) {
    var reads = mode === constants.INFLATE || mode === constants.GUNZIP || mode === constants.UNZIP;
    if (reads && (options.windowBits === undefined || options.windowBits === null || options.windowBits === 0)) return 0;
    return need('validators').validateRange(options.windowBits, 'options.windowBits',
      constants.Z_MIN_WINDOWBITS + (mode === constants.GZIP ? 1 : 0), constants.Z_MAX_WINDOWBITS,
      constants.Z_DEFAULT_WINDOWBITS);
  }

  function readDictionary(dictionary) {
    if (dictionary === undefined || ArrayBuffer.isView(dictionary)) return dictionary;
    if (dictionary instanceof ArrayBuffer) return Buffer.from(dictionary);
    throw need('codes').ERR_INVALID_ARG_TYPE('options.dictionary', ['Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'],
      dictionary);
  }

  function Zlib(options, mode) {
    var range = need('validators').validateRange;
    var given = options || {};
    var window = options ? readWindow(options, mode) : constants.Z_DEFAULT_WINDOWBITS;
    var level = range(given.level, 'options.level', -1, 9, constants.Z_DEFAULT_COMPRESSION);
    var memory = range(given.memLevel, 'options.memLevel', 1, 9, constants.Z_DEFAULT_MEMLEVEL);
    var strategy = range(given.strategy, 'options.strategy', 0, constants.Z_FIXED, constants.Z_DEFAULT_STRATEGY);
    var dictionary = readDictionary(given.dictionary);
    ZlibBase.call(this, options, FLUSHES, function (handle) {
      native.openDeflate(handle, mode, window, level, memory, strategy, dictionary);
    });
    this._level = level;
    this._strategy = strategy;
  }
  Object.setPrototypeOf(Zlib.prototype, ZlibBase.prototype);
  Object.setPrototypeOf(Zlib, ZlibBase);

  // Os parâmetros só mudam entre um pedaço e outro: depois de um flush.
  Zlib.prototype.params = function params(level, strategy, callback) {
    var stream = this;
    var range = need('validators').validateRange;
    range(level, 'level', constants.Z_MIN_LEVEL, constants.Z_MAX_LEVEL);
    range(strategy, 'strategy', constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED);
    if (this._level === level && this._strategy === strategy) {
      nextTick(callback);
      return;
    }
    this.flush(constants.Z_SYNC_FLUSH, function () {
      stream._handle.params(level, strategy);
      if (stream.destroyed) return;
      stream._level = level;
      stream._strategy = strategy;
      if (callback) callback();
    });
  };

  // `Class` chama Zlib com o modo dela.
  function inherit(Class) {
    Object.setPrototypeOf(Class.prototype, Zlib.prototype);
    Object.setPrototypeOf(Class, Zlib);
  }

  function Deflate(opts) {
    if (!(this instanceof Deflate)) return new Deflate(opts);
    Zlib.call(this, opts, constants.DEFLATE);
  }

  function Inflate(opts) {
    if (!(this instanceof Inflate)) return new Inflate(opts);
    Zlib.call(this, opts, constants.INFLATE);
  }

  function Gzip(opts) {
    if (!(this instanceof Gzip)) return new Gzip(opts);
    Zlib.call(this, opts, constants.GZIP);
  }

  function Gunzip(opts) {
    if (!(this instanceof Gunzip)) return new Gunzip(opts);
    Zlib.call(this, opts, constants.GUNZIP);
  }

  // Sem embalagem, a zlib não aceita mais a janela de 8 bits.
  function DeflateRaw(opts) {
    if (opts && opts.windowBits === 8) opts.windowBits = 9;
    if (!(this instanceof DeflateRaw)) return new DeflateRaw(opts);
    Zlib.call(this, opts, constants.DEFLATERAW);
  }

  function InflateRaw(opts) {
    if (!(this instanceof InflateRaw)) return new InflateRaw(opts);
    Zlib.call(this, opts, constants.INFLATERAW);
  }

  function Unzip(opts) {
    if (!(this instanceof Unzip)) return new Unzip(opts);
    Zlib.call(this, opts, constants.UNZIP);
  }

  [Deflate, Inflate, Gzip, Gunzip, DeflateRaw, InflateRaw, Unzip].forEach(inherit);

  return {
    Zlib: Zlib,
    Deflate: Deflate,
    Inflate: Inflate,
    Gzip: Gzip,
    Gunzip: Gunzip,
    DeflateRaw: DeflateRaw,
    InflateRaw: InflateRaw,
    Unzip: Unzip
  };
})
