/* stream/web-adapters.js -- de um stream do Node a um do navegador, e de volta: toWeb e fromWeb. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var codes = need('codes');
  var validators = need('validators');
  var query = need('stream/query');
  var finished = need('stream/finished');
  var web = need('stream/web');
  var Buffer = need('buffer').Buffer;

  function require(ok, name, type, value) {
    if (!ok) throw codes.ERR_INVALID_ARG_TYPE(name, type, value);
  }

  // O que há a dizer do fim de um stream do Node; quem foi destruído no meio abortou.
  function reasonOf(error) {
    if (error && error.code === 'ERR_STREAM_PREMATURE_CLOSE') return new codes.AbortError(undefined, { cause: error });
    return error;
  }

  function watch(stream, callback) {
    var cleanUp = finished(stream, function (error) {
      cleanUp();
      stream.on('error', function () {}); // um stream antigo pode repetir o erro
      callback(reasonOf(error));
    });
  }

  // ---- do Node ao navegador ----

  function readableToWeb(readable, options) {
    require(readable && typeof readable._readableState === 'object', 'streamReadable', 'stream.Readable', readable);
    if (query.isDestroyed(readable) || !query.isReadable(readable)) return closedReadable();
    var objects = readable.readableObjectMode;
    var Strategy = objects ? web.CountQueuingStrategy : web.ByteLengthQueuingStrategy;
    var controller;
    var cancelled = false;
    readable.pause();
    watch(readable, function (error) {
      if (error) controller.error(error);
      else if (!cancelled) controller.close();
    });
    readable.on('data', function (chunk) {
      if (Buffer.isBuffer(chunk) && !objects) chunk = new Uint8Array(chunk);
      controller.enqueue(chunk);
      if (controller.desiredSize <= 0) readable.pause();
    });
    return new web.ReadableStream({
      start: function (made) { controller = made; },
      pull: function () { readable.resume(); },
      cancel: function (reason) {
        cancelled = true;
        need('stream/abort').destroyer(readable, reason);
      }
    }, options && options.strategy || new Strategy({ highWaterMark: readable.readableHighWaterMark }));
  }

  function closedReadable() {
    var stream = new web.ReadableStream();
    stream.cancel();
    return stream;
  }
  function closedWritable() {
    var stream = new web.WritableStream();
    stream.close();
    return stream;
  }

  // Uma promessa que se resolve de fora.
  function deferred() {
    var parts = {};
    parts.promise = new Promise(function (resolve, reject) {
      parts.resolve = resolve;
      parts.reject = reject;
    });
    return parts;
  }

  function writableToWeb(writable) {
    require(writable && typeof writable.write === 'function' && typeof writable.on === 'function',
      'streamWritable', 'stream.Writable', writable);
    if (query.isDestroyed(writable) || !query.isWritable(writable)) return closedWritable();
    var highWaterMark = writable.writableHighWaterMark;
    var controller;
    var drained = null; // quem espera 'drain'
    var closed = null;  // quem espera o fim, depois de close()

    function settle(error) {
      if (closed !== null && error) closed.reject(error);
      else if (closed !== null) closed.resolve();
      if (drained !== null && error) drained.reject(error);
      if (error || closed === null) controller.error(error || new codes.AbortError());
      closed = null;
    }
    watch(writable, settle);
    writable.on('drain', function () {
      if (drained !== null) drained.resolve();
      drained = null;
    });
    return new web.WritableStream({
      start: function (made) { controller = made; },
      write: function (chunk) {
        if (!writable.writableNeedDrain && writable.write(chunk)) return undefined;
        drained = deferred();
        return drained.promise;
      },
      abort: function (reason) { need('stream/abort').destroyer(writable, reason); },
      close: function () {
        if (closed !== null || writable.writableEnded) return undefined;
        closed = deferred();
        writable.end();
        return closed.promise;
      }
    }, writable.writableObjectMode ? new web.CountQueuingStrategy({ highWaterMark: highWaterMark })
      : { highWaterMark: highWaterMark });
  }

  function duplexToWeb(duplex) {
    require(duplex && typeof duplex._writableState === 'object' && typeof duplex._readableState === 'object',
      'duplex', 'stream.Duplex', duplex);
    return {
      writable: query.isWritable(duplex) ? writableToWeb(duplex) : closedWritable(),
      readable: query.isReadable(duplex) ? readableToWeb(duplex) : closedReadable()
    };
  }

  // ---- do navegador ao Node: cada metade enche um objeto com as funções do stream ----

  function destroyLater(stream) {
    return function (error) { need('stream/abort').destroyer(stream, error); };
  }

  // O callback fora da promessa: um erro dele não é uma rejeição.
  function escape(callback) {
    return function (error) { nextTick(callback, error); };
  }

  function readingFrom(reader, open) {
    return {
      read: function () {
        var readable = this;
        reader.read().then(function (chunk) { readable.push(chunk.done ? null : chunk.value); }, destroyLater(this));
      },
      destroy: function (error) {
        return open.reading ? reader.cancel(error) : Promise.resolve();
      }
    };
  }

  function bytesOf(chunk, encoding, options) {
    if (typeof chunk !== 'string' || options.decodeStrings === false || options.objectMode) return chunk;
    return new Uint8Array(Buffer.from(chunk, encoding));
  }

  function writingTo(writer, open, options) {
    return {
      write: function (chunk, encoding, callback) {
        var stream = this;
        writer.ready.then(function () { return writer.write(bytesOf(chunk, encoding, options)); })
          .then(function () { callback(); }, callback).then(undefined, destroyLater(stream));
      },
      final: function (callback) {
        if (open.writing) writer.close().then(escape(callback), escape(callback));
      },
      destroy: function (error) {
        if (!open.writing) return Promise.resolve();
        return error ? writer.abort(error) : writer.close();
      }
    };
  }

  function watchReader(reader, open, readable) {
    reader.closed.then(function () { open.reading = false; }, function (error) {
      open.reading = false;
      destroyLater(readable)(error);
    });
  }

  // O lado do navegador que fecha antes do nosso fechou cedo demais.
  function watchWriter(writer, open, writable) {
    writer.closed.then(function () {
      open.writing = false;
      if (!writable.writableEnded) destroyLater(writable)(codes.ERR_STREAM_PREMATURE_CLOSE());
    }, function (error) {
      open.writing = false;
      destroyLater(writable)(error);
    });
  }

  function checkOptions(options) {
    if (options === undefined) options = {};
    validators.validateObject(options, 'options');
    if (options.encoding !== undefined && !Buffer.isEncoding(options.encoding)) {
      throw codes.ERR_INVALID_ARG_VALUE(options.encoding, 'options.encoding');
    }
    ['objectMode', 'decodeStrings', 'allowHalfOpen'].forEach(function (name) {
      if (options[name] !== undefined) validators.validateBoolean(options[name], 'options.' + name);
    });
    return options;
  }

  function merge(options, parts, destroys) {
    var settings = Object.assign({}, options, parts);
    settings.destroy = function (error, callback) {
      function done() { nextTick(callback, error); }
      Promise.all(destroys.map(function (destroy) { return destroy(error); })).then(done, done);
    };
    return settings;
  }

  function readableFromWeb(stream, options) {
    require(stream instanceof web.ReadableStream, 'readableStream', 'ReadableStream', stream);
    options = checkOptions(options);
    var reader = stream.getReader();
    var open = { reading: true };
    var side = readingFrom(reader, open);
    var readable = new (need('stream/readable'))(merge(options, { read: side.read }, [side.destroy]));
    watchReader(reader, open, readable);
    return readable;
  }

  function writableFromWeb(stream, options) {
    require(stream instanceof web.WritableStream, 'writableStream', 'WritableStream', stream);
    options = checkOptions(options);
    var writer = stream.getWriter();
    var open = { writing: true };
    var side = writingTo(writer, open, options);
    var writable = new (need('stream/writable'))(merge(options, { write: side.write, final: side.final }, [side.destroy]));
    watchWriter(writer, open, writable);
    return writable;
  }

  function duplexFromWeb(pair, options) {
    if (pair === undefined) pair = {};
    validators.validateObject(pair, 'pair');
    require(pair.readable instanceof web.ReadableStream, 'pair.readable', 'ReadableStream', pair.readable);
    require(pair.writable instanceof web.WritableStream, 'pair.writable', 'WritableStream', pair.writable);
    options = Object.assign({ allowHalfOpen: false }, checkOptions(options));
    var reader = pair.readable.getReader();
    var writer = pair.writable.getWriter();
    var open = { reading: true, writing: true };
    var reading = readingFrom(reader, open);
    var writing = writingTo(writer, open, options);
    var duplex = new (need('stream/duplex'))(merge(options,
      { read: reading.read, write: writing.write, final: writing.final }, [writing.destroy, reading.destroy]));
    watchReader(reader, open, duplex);
    watchWriter(writer, open, duplex);
    return duplex;
  }

  // O stream do Node que faz o mesmo que este do navegador.
  function toNode(stream, objectMode) {
    var options = { objectMode: objectMode };
    if (stream instanceof web.ReadableStream) return readableFromWeb(stream, options);
    if (stream instanceof web.WritableStream) return writableFromWeb(stream, options);
    return duplexFromWeb(stream, options);
  }

  return {
    toNode: toNode,
    readableToWeb: readableToWeb,
    readableFromWeb: readableFromWeb,
    writableToWeb: writableToWeb,
    writableFromWeb: writableFromWeb,
    duplexToWeb: duplexToWeb,
    duplexFromWeb: duplexFromWeb
  };
})
