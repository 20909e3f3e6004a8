/* stream/readable-state.js -- o que um Readable lembra de si, e o que se pode perguntar a ele.
 *
 * Os nomes dos campos são os do Node, que os pacotes conhecem. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var highWaterMark = need('stream/state').highWaterMark;

  function ReadableState(options, stream, isDuplex) {
    if (options) {
      if (options.objectMode || (isDuplex && options.readableObjectMode)) this.objectMode = true;
      if (options.emitClose === false) this.emitClose = false;
      if (options.autoDestroy === false) this.autoDestroy = false;
      if (options.defaultEncoding) this.defaultEncoding = checkEncoding(options.defaultEncoding);
    }
    this.highWaterMark = highWaterMark(options || {}, this.objectMode, 'readableHighWaterMark', isDuplex);
    this.buffer = [];
    this.bufferIndex = 0;
    this.length = 0;
    this.pipes = [];
    if (options && options.encoding) {
      this.decoder = newDecoder(options.encoding);
      this.encoding = options.encoding;
    }
  }

  // O que quase todo stream tem igual mora no protótipo: criar um stream escreve pouco.
  var defaults = {
    awaitDrainWriters: null, // destinos de pipe() que pediram para esperar
    objectMode: false,
    constructed: true,
    sync: true,              // dentro de _read (ou antes do primeiro)
    flowing: null,           // null: ninguém decidiu; true: 'data' flui; false: parado
    paused: null,            // pause() ou resume() chamado às claras
    ended: false,            // push(null)
    endEmitted: false,
    reading: false,          // _read chamado, push ainda não
    needReadable: false,     // alguém quer saber quando houver o que ler
    emittedReadable: false,
    readableListening: false,
    dataListening: false,
    resumeScheduled: false,
    readingMore: false,
    multiAwaitDrain: false,
    dataEmitted: false,
    errored: null,
    errorEmitted: false,
    emitClose: true,
    autoDestroy: true,
    destroyed: false,
    closed: false,
    closeEmitted: false,
    defaultEncoding: 'utf8',
    decoder: null,
    encoding: null,
    readable: undefined      // false num Duplex sem este lado
  };
  Object.keys(defaults).forEach(function (name) { ReadableState.prototype[name] = defaults[name]; });
  Object.defineProperty(ReadableState.prototype, 'pipesCount', { get: function () { return this.pipes.length; } });

  function checkEncoding(encoding) {
    if (Buffer.isEncoding(encoding)) return encoding;
    throw need('codes').ERR_UNKNOWN_ENCODING(encoding);
  }

  function newDecoder(encoding) {
    var StringDecoder = need('string_decoder').StringDecoder;
    return new StringDecoder(encoding);
  }

  // As propriedades de Readable.prototype que só leem o estado.
  function addProperties(prototype) {
    function define(name, get, set) {
      Object.defineProperty(prototype, name, { get: get, set: set, configurable: true });
    }

    define('readable', function () {
      var r = this._readableState;
      return !!r && r.readable !== false && !r.destroyed && !r.errorEmitted && !r.endEmitted;
    }, function (value) {
      if (this._readableState) this._readableState.readable = !!value;
    });
    define('readableFlowing', function () { return this._readableState.flowing; }, function (flowing) {
      if (this._readableState) this._readableState.flowing = flowing;
    });
    define('destroyed', function () {
      return this._readableState ? this._readableState.destroyed : false;
    }, function (value) {
      if (this._readableState) this._readableState.destroyed = value;
    });
    define('readableAborted', function () {
      var r = this._readableState;
      return r.readable !== false && !!(r.destroyed || r.errored) && !r.endEmitted;
    });
    define('readableDidRead', function () { return this._readableState.dataEmitted; });
    define('readableHighWaterMark', function () { return this._readableState.highWaterMark; });
    define('readableBuffer', function () { return this._readableState && this._readableState.buffer; });
    define('readableLength', function () { return this._readableState.length; });
    define('readableObjectMode', function () { return this._readableState ? this._readableState.objectMode : false; });
    define('readableEncoding', function () { return this._readableState ? this._readableState.encoding : null; });
    define('readableEnded', function () { return this._readableState ? this._readableState.endEmitted : false; });
    define('errored', function () { return this._readableState ? this._readableState.errored : null; });
    define('closed', function () { return this._readableState ? this._readableState.closed : false; });
  }

  return { ReadableState: ReadableState, newDecoder: newDecoder, addProperties: addProperties };
})
