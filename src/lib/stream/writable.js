/* stream/writable.js -- Writable: para onde se escreve.
 *
 * write() entrega o pedaço a _write() e devolve false quando há demais à espera; o aviso
 * 'drain' diz que já se pode continuar. Enquanto um _write não chama seu callback, os pedaços
 * seguintes esperam na fila. end() marca o fim: escrito tudo, _final(), 'prefinish', 'finish'.
 *
 * Os nomes dos campos do estado são os do Node. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var Buffer = need('buffer').Buffer;
  var isBuffer = Buffer.isBuffer;
  var Stream = need('stream/legacy');
  var teardown = need('stream/destroy');
  var chunks = need('stream/chunks');
  var parts = need('stream/writable-state');
  var WritableState = parts.WritableState;
  var checkEncoding = parts.checkEncoding;
  var errorOrDestroy = teardown.errorOrDestroy;

  function nothing() {}

  // ---- o construtor ----

  function Writable(options) {
    if (!(this instanceof Writable)) return new Writable(options);
    this._writableState = new WritableState(options, this, false);
    if (options) {
      if (typeof options.write === 'function') this._write = options.write;
      if (typeof options.writev === 'function') this._writev = options.writev;
      if (typeof options.destroy === 'function') this._destroy = options.destroy;
      if (typeof options.final === 'function') this._final = options.final;
      if (typeof options.construct === 'function') this._construct = options.construct;
      if (options.signal) need('stream/abort').addAbortSignal(options.signal, this);
    }
    Stream.call(this, options);
    if (typeof this._construct === 'function') {
      teardown.construct(this, function () { this._writableState.onConstructed(this); });
    }
  }
  Object.setPrototypeOf(Writable.prototype, Stream.prototype);
  Object.setPrototypeOf(Writable, Stream);
  var prototype = Writable.prototype;

  WritableState.prototype.onConstructed = function (stream) {
    if (!this.writing) clearBuffer(stream, this);
    if (this.ending) finishMaybe(stream, this, false);
  };

  prototype._undestroy = teardown.undestroy;
  prototype._destroy = function (error, callback) {
    callback(error);
  };
  prototype._write = function (chunk, encoding, callback) {
    if (!this._writev) throw need('codes').ERR_METHOD_NOT_IMPLEMENTED('_write()');
    this._writev([{ chunk: chunk, encoding: encoding }], callback);
  };
  prototype._writev = null;
  prototype[Symbol.for('nodejs.rejection')] = function (error) {
    this.destroy(error);
  };
  prototype.pipe = function pipe() {
    errorOrDestroy(this, need('codes').ERR_STREAM_CANNOT_PIPE());
  };

  prototype.destroy = function destroy(error, callback) {
    var state = this._writableState;
    // Quem esperava na fila, ou pelo fim, fica sabendo que não vai acontecer.
    if (!state.destroyed && (state.buffered !== null || state.onFinished !== null)) nextTick(failBuffered, state);
    teardown.destroy.call(this, error, callback);
    return this;
  };

  // ---- escrever ----

  prototype.write = function write(chunk, encoding, callback) {
    if (typeof encoding === 'function') {
      callback = encoding;
      encoding = null;
    }
    return writeChunk(this, chunk, encoding, callback) === true;
  };

  // true, false, ou o erro que impediu a escrita.
  function writeChunk(stream, chunk, encoding, callback) {
    var state = stream._writableState;
    if (typeof callback !== 'function') callback = nothing;
    if (chunk === null) throw need('codes').ERR_STREAM_NULL_VALUES();
    if (!state.objectMode) {
      if (!encoding) encoding = state.defaultEncoding;
      else if (encoding !== 'buffer') checkEncoding(encoding);
      if (typeof chunk === 'string') {
        if (state.decodeStrings) {
          chunk = Buffer.from(chunk, encoding);
          encoding = 'buffer';
        }
      } else {
        if (!isBuffer(chunk)) {
          var bytes = chunks.asBuffer(chunk);
          if (bytes === undefined) throw chunks.badChunk(chunk);
          chunk = bytes;
        }
        encoding = 'buffer';
      }
    }
    if (state.ending || state.destroyed) {
      var error = state.ending ? need('codes').ERR_STREAM_WRITE_AFTER_END() : destroyedError('write');
      nextTick(callback, error);
      errorOrDestroy(stream, error, true);
      return error;
    }
    state.pendingcb++;
    return writeOrBuffer(stream, state, chunk, encoding, callback);
  }

  function destroyedError(what) {
    return need('codes').ERR_STREAM_DESTROYED(what);
  }

  function writeOrBuffer(stream, state, chunk, encoding, callback) {
    var size = state.objectMode ? 1 : chunk.length;
    state.length += size;
    // O nível é medido antes: um _write síncrono já o baixa de volta.
    if (state.writing || state.errored || state.corked > 0 || !state.constructed) {
      if (state.buffered === null) state.buffered = [];
      state.buffered.push({ chunk: chunk, encoding: encoding, callback: callback });
      if (encoding !== 'buffer') state.allBuffers = false;
      if (callback !== nothing) state.allNoop = false;
    } else {
      state.writelen = size;
      state.writecb = callback;
      state.writing = state.sync = state.expectCallback = true;
      stream._write(chunk, encoding, state.onwrite);
      state.sync = false;
    }
    var room = state.length < state.highWaterMark || state.length === 0;
    if (!room) state.needDrain = true;
    return room && !state.destroyed && !state.errored;
  }

  // ---- um _write acabou ----

  // É o callback que _write recebe, preso ao stream.
  function onWrite(stream, error) {
    var state = stream._writableState;
    if (!state.expectCallback) {
      errorOrDestroy(stream, need('codes').ERR_MULTIPLE_CALLBACK());
      return;
    }
    var callback = state.writecb;
    state.writecb = null;
    state.writing = state.expectCallback = false;
    state.length -= state.writelen;
    state.writelen = 0;
    if (error) {
      if (!state.errored) state.errored = error;
      var r = stream._readableState;
      if (r && !r.errored) r.errored = error;
      if (state.sync) nextTick(onWriteError, stream, state, error, callback);
      else onWriteError(stream, state, error, callback);
      return;
    }
    if (state.buffered !== null) clearBuffer(stream, state);
    if (state.sync) afterSyncWrite(stream, state, callback);
    else afterWrite(stream, state, 1, callback);
  }

  WritableState.onWrite = onWrite;

  function onWriteError(stream, state, error, callback) {
    state.pendingcb--;
    callback(error);
    failBuffered(state);
    errorOrDestroy(stream, error);
  }

  // O callback veio antes de _write voltar. Avisar já surpreenderia quem chamou write(): fica
  // para o próximo tick, e só se houver o que avisar. Vários pedaços com o mesmo callback dividem um tick.
  function afterSyncWrite(stream, state, callback) {
    // Em objectMode o Node sempre espera um tick, e a ordem dos avisos depende disso.
    var needTick = (state.needDrain && state.length === 0) || state.objectMode || callback !== nothing;
    var info = state.afterWriteTickInfo;
    if (callback === nothing && needTick && !state.afterWritePending) {
      state.afterWritePending = true;
      nextTick(afterWrite, stream, state, 1, callback);
    } else if (callback !== nothing && info !== null && info.callback === callback) {
      info.count++;
    } else if (callback !== nothing) {
      state.afterWriteTickInfo = { count: 1, callback: callback };
      state.afterWritePending = true;
      nextTick(afterWriteTick, stream, state, state.afterWriteTickInfo);
    } else {
      state.pendingcb--;
      if (state.ending) finishMaybe(stream, state, true);
    }
  }

  function afterWriteTick(stream, state, info) {
    state.afterWriteTickInfo = null;
    afterWrite(stream, state, info.count, info.callback);
  }

  function afterWrite(stream, state, count, callback) {
    state.afterWritePending = false;
    if (state.needDrain && !state.ending && !state.destroyed && state.length === 0) {
      state.needDrain = false;
      stream.emit('drain');
    }
    while (count-- > 0) {
      state.pendingcb--;
      callback(null);
    }
    if (state.destroyed) failBuffered(state);
    if (state.ending) finishMaybe(stream, state, true);
  }

  // ---- a fila ----

  function resetBuffer(state) {
    state.buffered = null;
    state.bufferedIndex = 0;
    state.allBuffers = state.allNoop = true;
  }

  function clearBuffer(stream, state) {
    if (state.corked > 0 || state.bufferProcessing || state.destroyed || !state.constructed ||
        state.buffered === null) {
      return;
    }
    var waiting = state.buffered.length - state.bufferedIndex;
    if (waiting === 0) return;
    state.bufferProcessing = true;
    if (waiting > 1 && stream._writev) writeAll(stream, state, waiting);
    else writeOneByOne(stream, state);
    state.bufferProcessing = false;
  }

  function beginWrite(state, size, callback) {
    state.writelen = size;
    state.writecb = callback;
    state.writing = state.sync = state.expectCallback = true;
  }

  // A fila inteira de uma vez, por _writev: um só callback responde por todos.
  function writeAll(stream, state, waiting) {
    var all = state.getBuffer();
    all.allBuffers = state.allBuffers;
    state.pendingcb -= waiting - 1;
    beginWrite(state, state.length, state.allNoop ? nothing : function (error) {
      for (var i = 0; i < all.length; i++) all[i].callback(error);
    });
    stream._writev(all, state.onwrite);
    state.sync = false;
    resetBuffer(state);
  }

  function writeOneByOne(stream, state) {
    var buffered = state.buffered;
    var i = state.bufferedIndex;
    do {
      var entry = buffered[i];
      buffered[i++] = null;
      beginWrite(state, state.objectMode ? 1 : entry.chunk.length, entry.callback);
      if (state.destroyed) state.onwrite(destroyedError('write'));
      else stream._write(entry.chunk, entry.encoding, state.onwrite);
      state.sync = false;
    } while (i < buffered.length && !state.writing);
    if (i === buffered.length) {
      resetBuffer(state);
    } else if (i > 256) {
      buffered.splice(0, i);
      state.bufferedIndex = 0;
    } else {
      state.bufferedIndex = i;
    }
  }

  // O stream acabou mal: cada pedaço da fila, e cada end(), ouve o erro.
  function failBuffered(state) {
    if (state.writing) return;
    if (state.buffered !== null) {
      for (var i = state.bufferedIndex; i < state.buffered.length; i++) {
        var entry = state.buffered[i];
        state.length -= state.objectMode ? 1 : entry.chunk.length;
        entry.callback(state.errored || destroyedError('write'));
      }
    }
    if (state.onFinished !== null) callFinished(state, state.errored || destroyedError('end'));
    resetBuffer(state);
  }

  // Com rolha (cork), as escritas se juntam na fila até uncork.
  prototype.cork = function cork() {
    this._writableState.corked++;
  };

  prototype.uncork = function uncork() {
    var state = this._writableState;
    if (state.corked === 0) return;
    state.corked--;
    if (!state.writing) clearBuffer(this, state);
  };

  prototype.setDefaultEncoding = function setDefaultEncoding(encoding) {
    if (typeof encoding === 'string') encoding = encoding.toLowerCase();
    this._writableState.defaultEncoding = checkEncoding(encoding);
    return this;
  };

  // ---- o fim ----

  prototype.end = function end(chunk, encoding, callback) {
    var state = this._writableState;
    if (typeof chunk === 'function') {
      callback = chunk;
      chunk = encoding = null;
    } else if (typeof encoding === 'function') {
      callback = encoding;
      encoding = null;
    }
    var error;
    if (chunk !== undefined && chunk !== null) {
      var result = writeChunk(this, chunk, encoding);
      if (result instanceof Error) error = result;
    }
    if (state.corked > 0) {
      state.corked = 1;
      this.uncork();
    }
    if (error === undefined) error = markEnd(this, state);
    if (typeof callback === 'function') callAtEnd(state, callback, error);
    return this;
  };

  function markEnd(stream, state) {
    if (!state.ending && !state.errored) {
      state.ending = true;
      finishMaybe(stream, state, true);
      state.ended = true;
    } else if (state.finished) {
      return need('codes').ERR_STREAM_ALREADY_FINISHED('end');
    } else if (state.destroyed) {
      return destroyedError('end');
    }
    return undefined;
  }

  function callAtEnd(state, callback, error) {
    if (error || state.errored) {
      nextTick(callback, error || state.errored);
    } else if (state.finished) {
      nextTick(callback, null);
    } else {
      if (state.onFinished === null) state.onFinished = [];
      state.onFinished.push(callback);
    }
  }

  function callFinished(state, error) {
    var callbacks = state.onFinished;
    if (callbacks === null) return;
    state.onFinished = null;
    for (var i = 0; i < callbacks.length; i++) callbacks[i](error);
  }

  function canFinish(state) {
    return state.ending && state.length === 0 && state.constructed && !state.destroyed && !state.finished &&
      !state.writing && !state.errored && !state.errorEmitted && !state.closeEmitted && state.buffered === null;
  }

  // Tudo escrito? Então _final e 'prefinish'; e, quando nenhum callback faltar, 'finish'.
  function finishMaybe(stream, state, sync) {
    if (!canFinish(state)) return;
    prefinish(stream, state);
    if (state.pendingcb !== 0) return;
    if (sync) {
      state.pendingcb++;
      nextTick(finishIfStill, stream, state);
    } else if (canFinish(state)) {
      state.pendingcb++;
      finish(stream, state);
    }
  }

  function finishIfStill(stream, state) {
    if (canFinish(state)) finish(stream, state);
    else state.pendingcb--;
  }

  function prefinish(stream, state) {
    if (state.prefinished || state.finalCalled) return;
    state.finalCalled = true;
    if (typeof stream._final !== 'function' || state.destroyed) {
      state.prefinished = true;
      stream.emit('prefinish');
      return;
    }
    state.sync = true;
    state.pendingcb++;
    try {
      stream._final(function (error) { onFinal(stream, state, error); });
    } catch (error) {
      onFinal(stream, state, error);
    }
    state.sync = false;
  }

  function onFinal(stream, state, error) {
    if (state.prefinished) {
      errorOrDestroy(stream, error || need('codes').ERR_MULTIPLE_CALLBACK());
      return;
    }
    state.pendingcb--;
    if (error) {
      callFinished(state, error);
      errorOrDestroy(stream, error, state.sync);
    } else if (canFinish(state)) {
      state.prefinished = true;
      stream.emit('prefinish');
      state.pendingcb++;
      nextTick(finish, stream, state);
    }
  }

  function finish(stream, state) {
    state.pendingcb--;
    state.finished = true;
    callFinished(state, null);
    stream.emit('finish');
    if (!state.autoDestroy) return;
    var r = stream._readableState;
    if (!r || (r.autoDestroy && (r.endEmitted || r.readable === false))) stream.destroy();
  }

  // Um Duplex não herda de Writable, mas também é um.
  Object.defineProperty(Writable, Symbol.hasInstance, {
    value: function (object) {
      if (this.prototype.isPrototypeOf(object)) return true;
      return this === Writable && !!object && object._writableState instanceof WritableState;
    }
  });

  parts.addProperties(prototype);
  Writable.WritableState = WritableState;
  Writable.fromWeb = function fromWeb(writableStream, options) {
    return need('stream/web-adapters').writableFromWeb(writableStream, options);
  };
  Writable.toWeb = function toWeb(streamWritable) {
    return need('stream/web-adapters').writableToWeb(streamWritable);
  };

  return Writable;
})
