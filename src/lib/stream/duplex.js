/* stream/duplex.js -- Duplex: lê-se de um lado e escreve-se do outro (um socket).
 *
 * Herda de Readable e toma emprestados os métodos de Writable. */
(function (native, need) {
  'use strict';

  var Stream = need('stream/legacy');
  var Readable = need('stream/readable');
  var Writable = need('stream/writable');
  var teardown = need('stream/destroy');

  function Duplex(options) {
    if (!(this instanceof Duplex)) return new Duplex(options);
    this._readableState = new Readable.ReadableState(options, this, true);
    this._writableState = new Writable.WritableState(options, this, true);
    this.allowHalfOpen = !options || options.allowHalfOpen !== false;
    if (options) setOptions(this, options);
    Stream.call(this, options);
    if (typeof this._construct === 'function') {
      teardown.construct(this, function () {
        this._readableState.onConstructed(this);
        this._writableState.onConstructed(this);
      });
    }
  }

  function setOptions(stream, options) {
    var r = stream._readableState;
    var w = stream._writableState;
    if (options.readable === false) {
      r.readable = false;
      r.ended = r.endEmitted = true;
    }
    if (options.writable === false) {
      w.writable = false;
      w.ending = w.ended = w.finished = true;
    }
    if (typeof options.read === 'function') stream._read = options.read;
    if (typeof options.write === 'function') stream._write = options.write;
    if (typeof options.writev === 'function') stream._writev = options.writev;
    if (typeof options.destroy === 'function') stream._destroy = options.destroy;
    if (typeof options.final === 'function') stream._final = options.final;
    if (typeof options.construct === 'function') stream._construct = options.construct;
    if (options.signal) need('stream/abort').addAbortSignal(options.signal, stream);
  }

  Object.setPrototypeOf(Duplex.prototype, Readable.prototype);
  Object.setPrototypeOf(Duplex, Readable);
  var prototype = Duplex.prototype;

  Object.getOwnPropertyNames(Writable.prototype).forEach(function (name) {
    var shared = ['errored', 'closed', 'writableAborted'].indexOf(name) >= 0; // o lado de leitura responde
    if (name in prototype ? name !== 'destroy' && name !== 'writable' : shared) return;
    Object.defineProperty(prototype, name, Object.getOwnPropertyDescriptor(Writable.prototype, name));
  });
  prototype._write = Writable.prototype._write;

  Object.defineProperty(prototype, 'destroyed', {
    get: function () {
      var r = this._readableState;
      var w = this._writableState;
      return r !== undefined && w !== undefined && r.destroyed && w.destroyed;
    },
    set: function (value) {
      if (this._readableState && this._writableState) {
        this._readableState.destroyed = this._writableState.destroyed = value;
      }
    },
    configurable: true
  });

  Duplex.from = function from(body) {
    return need('stream/duplexify').from(body);
  };

  Duplex.fromWeb = function fromWeb(pair, options) {
    return need('stream/web-adapters').duplexFromWeb(pair, options);
  };
  Duplex.toWeb = function toWeb(duplex) {
    return need('stream/web-adapters').duplexToWeb(duplex);
  };

  return Duplex;
})
