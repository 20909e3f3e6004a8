/* stream/writable-state.js -- o que um Writable lembra de si, e o que se pode perguntar a ele.
 *
 * Os nomes dos campos são os do Node, que os pacotes conhecem. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var highWaterMark = need('stream/state').highWaterMark;

  function WritableState(options, stream, isDuplex) {
    if (options) {
      if (options.objectMode || (isDuplex && options.writableObjectMode)) this.objectMode = true;
      if (options.decodeStrings === false) this.decodeStrings = false;
      if (options.emitClose === false) this.emitClose = false;
      if (options.autoDestroy === false) this.autoDestroy = false;
      if (options.defaultEncoding) this.defaultEncoding = checkEncoding(options.defaultEncoding);
    }
    this.highWaterMark = highWaterMark(options || {}, this.objectMode, 'writableHighWaterMark', isDuplex);
    this.length = 0;
    this.corked = 0;
    this.onwrite = WritableState.onWrite.bind(undefined, stream);
    this.writelen = 0;
    this.bufferedIndex = 0;
    this.pendingcb = 0;
  }

  // O que quase todo stream tem igual mora no protótipo: criar um stream escreve pouco.
  var defaults = {
    objectMode: false,
    constructed: true,
    sync: true,              // dentro de _write: o callback veio antes de _write voltar
    writing: false,          // _write chamado, callback ainda não
    expectCallback: false,
    writecb: null,           // o callback do pedaço que está sendo escrito
    buffered: null,          // a fila: { chunk, encoding, callback }, a partir de bufferedIndex
    allBuffers: true,
    allNoop: true,
    bufferProcessing: false,
    needDrain: false,
    afterWritePending: false,
    afterWriteTickInfo: null,
    ending: false,           // end() chamado
    ended: false,
    finalCalled: false,
    prefinished: false,
    finished: false,
    onFinished: null,        // callbacks de end()
    errored: null,
    errorEmitted: false,
    emitClose: true,
    autoDestroy: true,
    destroyed: false,
    closed: false,
    closeEmitted: false,
    decodeStrings: true,
    defaultEncoding: 'utf8',
    writable: undefined      // false num Duplex sem este lado
  };
  Object.keys(defaults).forEach(function (name) { WritableState.prototype[name] = defaults[name]; });

  WritableState.prototype.getBuffer = function getBuffer() {
    return this.buffered === null ? [] : this.buffered.slice(this.bufferedIndex);
  };
  Object.defineProperty(WritableState.prototype, 'bufferedRequestCount', {
    get: function () { return this.buffered === null ? 0 : this.buffered.length - this.bufferedIndex; }
  });

  function checkEncoding(encoding) {
    if (Buffer.isEncoding(encoding)) return encoding;
    throw need('codes').ERR_UNKNOWN_ENCODING(encoding);
  }

  // As propriedades de Writable.prototype que só leem o estado.
  function addProperties(prototype) {
    function define(name, get, set) {
      Object.defineProperty(prototype, name, { get: get, set: set, configurable: true });
    }

    define('writable', function () {
      var w = this._writableState;
      return !!w && w.writable !== false && !w.ending && !w.ended && !w.destroyed && !w.errored;
    }, function (value) {
      if (this._writableState) this._writableState.writable = !!value;
    });
    define('destroyed', function () {
      return this._writableState ? this._writableState.destroyed : false;
    }, function (value) {
      if (this._writableState) this._writableState.destroyed = !!value;
    });
    define('writableAborted', function () {
      var w = this._writableState;
      return w.writable !== false && !!(w.destroyed || w.errored) && !w.finished;
    });
    define('writableNeedDrain', function () {
      var w = this._writableState;
      return w ? w.needDrain && !w.destroyed && !w.ending : false;
    });
    define('writableFinished', function () { return this._writableState ? this._writableState.finished : false; });
    define('writableObjectMode', function () { return this._writableState ? this._writableState.objectMode : false; });
    define('writableBuffer', function () { return this._writableState && this._writableState.getBuffer(); });
    define('writableEnded', function () { return this._writableState ? this._writableState.ending : false; });
    define('writableHighWaterMark', function () { return this._writableState && this._writableState.highWaterMark; });
    define('writableCorked', function () { return this._writableState ? this._writableState.corked : 0; });
    define('writableLength', function () { return this._writableState && this._writableState.length; });
    define('errored', function () { return this._writableState ? this._writableState.errored : null; });
    define('closed', function () { return this._writableState ? this._writableState.closed : false; });
  }

  return { WritableState: WritableState, checkEncoding: checkEncoding, addProperties: addProperties };
})
