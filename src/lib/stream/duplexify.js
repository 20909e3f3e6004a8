/* stream/duplexify.js -- Duplexes feitos de outras coisas: Duplex.from e duplexPair. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var codes = need('codes');
  var query = need('stream/query');
  var finished = need('stream/finished');
  var destroyer = need('stream/abort').destroyer;
  var Duplex = need('stream/duplex');
  var Readable = need('stream/readable');
  var ASYNC_ITERATOR = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');

  // ---- Duplex.from: de quase tudo ----

  function from(body) {
    if (query.isStream(body)) return fromStream(body);
    if (typeof body === 'function') return fromFunction(body);
    if (query.isWebStream(body)) return from(need('stream/web-adapters').toNode(body, false));
    if (query.isIterable(body) || Array.isArray(body)) {
      return need('stream/from').from(Duplex, body, { objectMode: true, writable: false });
    }
    if (need('blob').isBlob(body)) return fromPromise(body.arrayBuffer());
    if (body && (typeof body.readable === 'object' || typeof body.writable === 'object')) return fromPair(body);
    if (body && typeof body.then === 'function') return fromPromise(body);
    throw codes.ERR_INVALID_ARG_TYPE('body', ['Blob', 'ReadableStream', 'WritableStream', 'Stream', 'Iterable',
      'AsyncIterable', 'Function', '{ readable, writable } pair', 'Promise'], body);
  }

  function fromStream(stream) {
    var readable = query.isReadableStream(stream);
    var writable = query.isWritableStream(stream);
    if (readable && writable && stream._readableState) return stream;
    if (readable) return join(stream, undefined);
    return writable ? join(undefined, stream) : join(undefined, undefined);
  }

  function fromPair(pair) {
    var readable = pair.readable;
    var writable = pair.writable;
    if (readable && !query.isReadableStream(readable)) readable = from(readable);
    if (writable && !query.isWritableStream(writable)) writable = from(writable);
    return join(readable || undefined, writable || undefined);
  }

  function fromPromise(promise) {
    var duplex = new Duplex({ objectMode: true, writable: false, read: function () {} });
    promise.then(function (value) {
      if (value !== undefined && value !== null) duplex.push(value);
      duplex.push(null);
    }, function (error) {
      destroyer(duplex, error);
    });
    return duplex;
  }

  // ---- uma função que recebe o que se escreve como iterador assíncrono ----

  // Cada write() espera aqui até que a função peça o próximo pedaço.
  function Inlet() {
    this._written = null; // { chunk, done, callback }
    this._asked = null;   // { resolve, reject } de next()
    this._done = false;
  }
  Inlet.prototype[ASYNC_ITERATOR] = function () {
    return this;
  };
  Inlet.prototype.next = function () {
    var inlet = this;
    return new Promise(function (resolve) {
      if (inlet._done) {
        resolve({ value: undefined, done: true });
        return;
      }
      inlet._asked = resolve;
      inlet._serve();
    });
  };
  Inlet.prototype['return'] = function () {
    this._done = true;
    return Promise.resolve({ value: undefined, done: true });
  };
  Inlet.prototype.give = function (chunk, done, callback) {
    this._written = { chunk: chunk, done: done, callback: callback };
    this._serve();
  };
  Inlet.prototype._serve = function () {
    if (this._asked === null || this._written === null) return;
    var written = this._written;
    var resolve = this._asked;
    this._written = this._asked = null;
    this._done = written.done;
    nextTick(written.callback);
    resolve(written.done ? { value: undefined, done: true } : { value: written.chunk, done: false });
  };

  function fromFunction(f) {
    var inlet = new Inlet();
    var controller = new AbortController();
    var made = f(inlet, { signal: controller.signal });
    if (query.isStream(made) && query.isReadableStream(made) && query.isWritableStream(made)) return made;
    var options = {
      objectMode: true,
      write: function (chunk, encoding, callback) { inlet.give(chunk, false, callback); },
      final: function (callback) { inlet.give(undefined, true, callback); },
      destroy: function (error, callback) {
        controller.abort();
        callback(error);
      }
    };
    if (query.isIterable(made)) return need('stream/from').from(Duplex, made, options);
    if (made && typeof made.then === 'function') return endWith(made, inlet, options);
    throw codes.ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or AsyncFunction', 'body', made);
  }

  // A função devolve uma promessa: só se escreve, e o fim espera por ela.
  function endWith(promise, inlet, options) {
    options.readable = false;
    options.final = function (callback) {
      inlet.give(undefined, true, function () {
        watched.then(function () { nextTick(callback, null); }, function (error) { nextTick(callback, error); });
      });
    };
    var duplex = new Duplex(options);
    var watched = promise.then(function (value) {
      if (value !== undefined && value !== null) throw codes.ERR_INVALID_RETURN_VALUE('nully', 'body', value);
    }, function (error) {
      destroyer(duplex, error);
    });
    return duplex;
  }

  // ---- juntar um Readable e um Writable num Duplex só ----

  function join(r, w) {
    if (r && typeof r.read !== 'function') r = Readable.wrap(r);
    var duplex = new Duplex({
      readableObjectMode: !!(r && r.readableObjectMode),
      writableObjectMode: !!(w && w.writableObjectMode),
      readable: !!query.isReadable(r),
      writable: !!query.isWritable(w)
    });
    var pending = { drain: null, finish: null, readable: null };
    var closing;    // o callback de _destroy, enquanto os dois não fecham; null depois que um acabou

    function resume(what) {
      var callback = pending[what];
      pending[what] = null;
      if (callback !== null) callback();
    }
    function onFinished(error) {
      var callback = closing;
      closing = null;
      if (callback) callback(error);
      else if (error) duplex.destroy(error);
    }

    if (query.isWritable(w)) {
      finished(w, function (error) {
        if (error) destroyer(r, error);
        onFinished(error);
      });
      duplex._write = function (chunk, encoding, callback) {
        if (w.write(chunk, encoding)) callback();
        else pending.drain = callback;
      };
      duplex._final = function (callback) {
        w.end();
        pending.finish = callback;
      };
      w.on('drain', function () { resume('drain'); });
      w.on('finish', function () { resume('finish'); });
    }

    if (query.isReadable(r)) {
      finished(r, function (error) {
        if (error) destroyer(r, error);
        onFinished(error);
      });
      duplex._read = function () {
        var chunk;
        while ((chunk = r.read()) !== null) {
          if (!duplex.push(chunk)) return;
        }
        pending.readable = duplex._read;
      };
      r.on('readable', function () { resume('readable'); });
      r.on('end', function () { duplex.push(null); });
    }

    duplex._destroy = function (error, callback) {
      if (!error && closing !== null) error = new codes.AbortError();
      pending.drain = pending.finish = pending.readable = null;
      if (closing === null) {
        callback(error);
      } else {
        closing = callback;
        destroyer(w, error);
        destroyer(r, error);
      }
    };
    return duplex;
  }

  // ---- duplexPair: o que se escreve num lado se lê no outro ----

  function duplexPair(options) {
    var a = side(options, function () { return b; });
    var b = side(options, function () { return a; });
    return [a, b];
  }

  function side(options, other) {
    var duplex = new Duplex(options);
    Object.defineProperty(duplex, '_waiting', { value: null, writable: true }); // quem escreveu e não foi lido
    duplex._read = function () {
      var callback = this._waiting;
      this._waiting = null;
      if (callback !== null) callback();
    };
    duplex._write = function (chunk, encoding, callback) {
      if (chunk.length === 0) {
        nextTick(callback);
      } else {
        other().push(chunk);
        other()._waiting = callback;
      }
    };
    duplex._final = function (callback) {
      other().on('end', callback);
      other().push(null);
    };
    return duplex;
  }

  return { from: from, duplexPair: duplexPair };
})
