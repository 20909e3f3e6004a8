/* stream/pipeline.js -- pipeline(a, b, c, callback): liga os streams e, se um falha, destrói todos.
 *
 * pipe() não faz isso: um erro no meio deixaria a origem aberta para sempre. Um estágio também
 * pode ser um iterável, ou uma função que recebe um iterador assíncrono e devolve outro (ou,
 * no fim, uma promessa). */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var codes = need('codes');
  var validators = need('validators');
  var query = need('stream/query');
  var finished = need('stream/finished');
  var destroyer = need('stream/abort').destroyer;
  var aggregate = need('stream/destroy').aggregate;

  function pipeline() {
    var streams = Array.prototype.slice.call(arguments);
    var callback = streams[streams.length - 1];
    validators.validateFunction(callback, 'streams[stream.length - 1]');
    streams.pop();
    var called = false;
    return run(streams, function (error, value) {
      if (called) return;
      called = true;
      callback.call(this, error, value);
    });
  }

  // O estado de uma linha de montagem: quantos avisos de fim faltam, o primeiro erro, o valor final.
  function Line(callback, signal) {
    this.callback = callback;
    this.signal = signal;
    this.pending = 0;
    this.error = undefined;
    this.value = undefined;
    this.destroys = [];
    this.cleanUps = [];     // o último stream, se ainda se lê dele, volta limpo a quem chamou
    this.controller = null; // só se algum estágio é função
  }

  Line.prototype.stageOptions = function () {
    if (this.controller === null) this.controller = new AbortController();
    return { signal: this.controller.signal };
  };

  Line.prototype.finish = function (error) {
    this.settle(error, --this.pending === 0);
  };

  Line.prototype.settle = function (error, last) {
    if (error && (!this.error || this.error.code === 'ERR_STREAM_PREMATURE_CLOSE')) this.error = error;
    if (!this.error && !last) return;
    while (this.destroys.length > 0) this.destroys.shift()(this.error);
    if (this.signal && this.onAbort) this.signal.removeEventListener('abort', this.onAbort);
    if (this.controller) this.controller.abort();
    if (!last) return;
    if (!this.error) this.cleanUps.forEach(function (cleanUp) { cleanUp(); });
    nextTick(this.callback, this.error, this.value);
  };

  Line.prototype.watchSignal = function () {
    var line = this;
    var signal = this.signal;
    if (!signal) return;
    this.onAbort = function () {
      line.settle(new codes.AbortError(undefined, { cause: signal.reason }));
    };
    if (signal.aborted) nextTick(this.onAbort);
    else signal.addEventListener('abort', this.onAbort, need('events/target').internal());
  };

  // Quando a linha falhar, este stream também cai, a menos que já tenha acabado.
  Line.prototype.destroyOnFailure = function (stream, reading, writing, isLast) {
    var done = false;
    stream.on('close', function () { done = true; });
    var cleanUp = finished(stream, { readable: reading, writable: writing }, function (error) { done = !error; });
    this.destroys.push(function (error) {
      if (done) return;
      done = true;
      destroyer(stream, error || codes.ERR_STREAM_DESTROYED('pipe'));
    });
    if (isLast) this.cleanUps.push(cleanUp);
  };

  Line.prototype.listenToErrors = function (stream, isLast) {
    var line = this;
    function onError(error) {
      if (error && error.name !== 'AbortError' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') line.finish(error);
    }
    stream.on('error', onError);
    if (isLast) this.cleanUps.push(function () { stream.removeListener('error', onError); });
  };

  // ---- montar a linha ----

  function run(streams, callback, options) {
    if (streams.length === 1 && Array.isArray(streams[0])) streams = streams[0];
    if (streams.length < 2) throw codes.ERR_MISSING_ARGS('streams');
    streams = streams.map(function (stage) {
      return query.isWebStream(stage) ? need('stream/web-adapters').toNode(stage, true) : stage;
    });
    options = options || {};
    validators.validateAbortSignal(options.signal, 'options.signal');
    var line = new Line(callback, options.signal);
    line.watchSignal();

    var flowing; // o que sai do estágio anterior
    streams.forEach(function (stage, i) {
      var reading = i < streams.length - 1;
      var writing = i > 0;
      var end = reading || options.end !== false;
      var givesBack = !reading && query.isReadable(stage);
      if (query.isStream(stage)) {
        if (end) line.destroyOnFailure(stage, reading, writing, givesBack);
        line.listenToErrors(stage, givesBack);
      }
      if (!writing) flowing = openSource(line, stage);
      else if (typeof stage === 'function') flowing = callStage(line, stage, flowing, reading, i, end);
      else if (query.isStream(stage)) flowing = connect(line, flowing, stage, end, givesBack);
      else flowing = need('stream/duplex').from(stage);
    });
    return flowing;
  }

  function openSource(line, stage) {
    if (typeof stage === 'function') {
      var made = stage(line.stageOptions());
      if (query.isIterable(made) || Array.isArray(made)) return made;
      throw codes.ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or Stream', 'source', made);
    }
    if (query.isIterable(stage) || Array.isArray(stage) || query.isReadableStream(stage)) return stage;
    return need('stream/duplex').from(stage);
  }

  function asIterable(value) {
    if (query.isIterable(value) || Array.isArray(value)) return value;
    if (query.isReadableStream(value)) return need('stream/iterate').iterate(value);
    throw codes.ERR_INVALID_ARG_TYPE('val', ['Readable', 'Iterable', 'AsyncIterable'], value);
  }

  function callStage(line, stage, source, reading, i, end) {
    var made = stage(asIterable(source), line.stageOptions());
    if (reading) {
      if (query.isIterable(made, true)) return made;
      throw codes.ERR_INVALID_RETURN_VALUE('AsyncIterable', 'transform[' + (i - 1) + ']', made);
    }
    // O último estágio: quem chamou pipeline recebe um stream do que ele produzir.
    var PassThrough = need('stream/transform').PassThrough;
    var output = new PassThrough({ objectMode: true });
    if (made && typeof made.then === 'function') {
      line.pending++;
      made.then(function (value) {
        line.value = value;
        if (value !== undefined && value !== null) output.write(value);
        if (end) output.end();
        nextTick(finishLine, line);
      }, function (error) {
        output.destroy(error);
        nextTick(finishLine, line, error);
      });
    } else if (query.isIterable(made, true)) {
      line.pending++;
      pump(line, made, output, end);
    } else {
      throw codes.ERR_INVALID_RETURN_VALUE('AsyncIterable or Promise', 'destination', made);
    }
    line.destroyOnFailure(output, false, true, true);
    return output;
  }

  function finishLine(line, error) {
    line.finish(error);
  }

  function connect(line, source, stream, end, givesBack) {
    if (query.isReadableStream(source)) {
      line.pending += 2;
      var cleanUp = pipe(line, source, stream, end);
      if (givesBack) line.cleanUps.push(cleanUp);
    } else if (query.isIterable(source) || Array.isArray(source)) {
      line.pending++;
      pump(line, source, stream, end);
    } else {
      throw codes.ERR_INVALID_ARG_TYPE('val',
        ['Readable', 'Iterable', 'AsyncIterable', 'ReadableStream', 'TransformStream'], source);
    }
    return stream;
  }

  // ---- de stream para stream ----

  function pipe(line, source, destination, end) {
    var ended = false;
    function finish(error) {
      line.finish(error);
    }
    function endDestination() {
      ended = true;
      destination.end();
    }
    destination.on('close', function () {
      if (!ended) finish(codes.ERR_STREAM_PREMATURE_CLOSE());
    });
    source.pipe(destination, { end: false });
    if (!end) finish();
    else if (query.isReadableFinished(source)) nextTick(endDestination);
    else source.once('end', endDestination);

    finished(source, { readable: true, writable: false }, function (error) {
      var r = source._readableState;
      if (error && error.code === 'ERR_STREAM_PREMATURE_CLOSE' && r && r.ended && !r.errored && !r.errorEmitted) {
        // Fechou depois de produzir tudo: o 'end' ainda vem, quando lerem o resto.
        source.once('end', finish).once('error', finish);
      } else {
        finish(error);
      }
    });
    return finished(destination, { readable: false, writable: true }, finish);
  }

  // ---- de iterável para stream ----

  function pump(line, iterable, writable, end) {
    var iterator = need('stream/from').open(iterable).iterator;
    var failure;         // o destino acabou mal
    var done = false;    // o destino acabou
    var waiting = null;  // { resolve, reject } de quem espera 'drain' ou o fim

    function resume(error) {
      if (error) failure = error;
      var request = waiting;
      waiting = null;
      if (request === null) return;
      if (failure) request.reject(failure);
      else request.resolve();
    }
    function onDrain() {
      resume();
    }
    function wait() {
      return new Promise(function (resolve, reject) {
        if (failure) reject(failure);
        else if (done) resolve();
        else waiting = { resolve: resolve, reject: reject };
      });
    }
    function abandon(error) {
      if (typeof iterator['return'] !== 'function') throw error;
      return Promise.resolve(iterator['return']()).then(function () { throw error; }, function () { throw error; });
    }
    function step() {
      return Promise.resolve(iterator.next()).then(function (result) {
        return result.done ? result : Promise.resolve(result.value).then(function (chunk) {
          return { value: chunk, done: false };
        });
      }).then(function (result) {
        if (result.done) return undefined;
        if (writable.write(result.value)) return step();
        return wait().then(step, abandon);
      });
    }

    writable.on('drain', onDrain);
    var cleanUp = finished(writable, { readable: false }, function (error) {
      done = true;
      resume(error);
    });
    function stop() {
      cleanUp();
      writable.removeListener('drain', onDrain);
    }
    (writable.writableNeedDrain ? wait() : Promise.resolve()).then(step).then(function () {
      if (!end) return undefined;
      writable.end();
      return wait();
    }).then(function () {
      line.finish();
    }, function (error) {
      line.finish(failure !== error ? aggregate(failure, error) : error);
    }).then(stop, stop);
  }

  return { pipeline: pipeline, run: run };
})
