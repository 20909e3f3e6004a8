/* stream/transform.js -- Transform: o que se escreve de um lado sai transformado do outro.
 *
 * O callback de _write só é chamado quando há lugar na fila de leitura: é assim que a
 * contrapressão atravessa o stream. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var Duplex = need('stream/duplex');
  var highWaterMark = need('stream/state').highWaterMark;

  function Transform(options) {
    if (!(this instanceof Transform)) return new Transform(options);
    Duplex.call(this, separateMarks(options));
    // push() pode vir fora de _read: nunca se está "dentro" dele.
    this._readableState.sync = false;
    this._pendingWrite = null; // o callback de _write que espera lugar
    Object.defineProperty(this, '_pendingWrite', { enumerable: false });
    if (options) {
      if (typeof options.transform === 'function') this._transform = options.transform;
      if (typeof options.flush === 'function') this._flush = options.flush;
    }
    this.on('prefinish', onPrefinish);
  }
  Object.setPrototypeOf(Transform.prototype, Duplex.prototype);
  Object.setPrototypeOf(Transform, Duplex);
  var prototype = Transform.prototype;

  // readableHighWaterMark: 0 vale só para a leitura, mesmo que se tenha dado highWaterMark.
  function separateMarks(options) {
    if (!options || highWaterMark(options, false, 'readableHighWaterMark', true) !== 0) return options;
    var copy = {};
    Object.keys(options).forEach(function (name) { copy[name] = options[name]; });
    copy.highWaterMark = null;
    copy.readableHighWaterMark = 0;
    copy.writableHighWaterMark = options.writableHighWaterMark || 0;
    return copy;
  }

  // Tudo foi escrito: a última chance de produzir (_flush), e o fim da leitura.
  function final(callback) {
    var stream = this;
    if (typeof this._flush !== 'function' || this.destroyed) {
      this.push(null);
      if (callback) callback();
      return;
    }
    this._flush(function (error, data) {
      if (error) {
        if (callback) callback(error);
        else stream.destroy(error);
        return;
      }
      if (data !== undefined && data !== null) stream.push(data);
      stream.push(null);
      if (callback) callback();
    });
  }
  prototype._final = final;

  // Quem define o próprio _final ainda precisa do _flush.
  function onPrefinish() {
    if (this._final !== final) final.call(this);
  }

  prototype._transform = function () {
    throw need('codes').ERR_METHOD_NOT_IMPLEMENTED('_transform()');
  };

  prototype._write = function (chunk, encoding, callback) {
    var stream = this;
    var before = this._readableState.length;
    this._transform(chunk, encoding, function (error, data) {
      if (error) {
        callback(error);
        return;
      }
      if (data !== undefined && data !== null) stream.push(data);
      var r = stream._readableState;
      if (r.ended) nextTick(callback);
      else if (stream._writableState.ended || r.length === before || r.length < r.highWaterMark) callback();
      else stream._pendingWrite = callback;
    });
  };

  prototype._read = function () {
    var callback = this._pendingWrite;
    if (callback === null) return;
    this._pendingWrite = null;
    callback();
  };

  // ---- PassThrough: a transformação que não transforma ----

  function PassThrough(options) {
    if (!(this instanceof PassThrough)) return new PassThrough(options);
    Transform.call(this, options);
  }
  Object.setPrototypeOf(PassThrough.prototype, prototype);
  Object.setPrototypeOf(PassThrough, Transform);
  PassThrough.prototype._transform = function (chunk, encoding, callback) {
    callback(null, chunk);
  };

  Transform.PassThrough = PassThrough;
  return Transform;
})
