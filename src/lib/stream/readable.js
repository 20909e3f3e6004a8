/* stream/readable.js -- Readable: de onde se lê.
 *
 * Quem produz chama push(); quem consome escuta 'data' (o stream "flui") ou chama read()
 * quando ouve 'readable'. Entre os dois há uma fila, e a regra da contrapressão: abaixo da
 * marca d'água, pedir mais com _read(); acima dela, push() devolve false.
 *
 * Os nomes dos campos do estado são os do Node, que os pacotes conhecem. Os avisos ('readable',
 * 'end'…) saem sempre num tick depois, para que a ordem não dependa de quem escutou primeiro. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var Buffer = need('buffer').Buffer;
  var isBuffer = Buffer.isBuffer;
  var Stream = need('stream/legacy');
  var teardown = need('stream/destroy');
  var chunks = need('stream/chunks');
  var ReadableState = need('stream/readable-state').ReadableState;
  var errorOrDestroy = teardown.errorOrDestroy;
  var emitter = Stream.prototype;
  var ASYNC_ITERATOR = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');

  // ---- o construtor ----

  function Readable(options) {
    if (!(this instanceof Readable)) return new Readable(options);
    this._readableState = new ReadableState(options, this, false);
    if (options) {
      if (typeof options.read === 'function') this._read = options.read;
      if (typeof options.destroy === 'function') this._destroy = options.destroy;
      if (typeof options.construct === 'function') this._construct = options.construct;
      if (options.signal) need('stream/abort').addAbortSignal(options.signal, this);
    }
    Stream.call(this, options);
    if (typeof this._construct === 'function') {
      teardown.construct(this, function () { this._readableState.onConstructed(this); });
    }
  }
  Object.setPrototypeOf(Readable.prototype, Stream.prototype);
  Object.setPrototypeOf(Readable, Stream);
  var prototype = Readable.prototype;

  ReadableState.prototype.onConstructed = function (stream) {
    if (this.needReadable) scheduleReadMore(stream, this);
  };

  prototype.destroy = teardown.destroy;
  prototype._undestroy = teardown.undestroy;
  prototype._destroy = function (error, callback) {
    callback(error);
  };
  prototype._read = function () {
    throw need('codes').ERR_METHOD_NOT_IMPLEMENTED('_read()');
  };
  prototype[Symbol.for('nodejs.rejection')] = function (error) {
    this.destroy(error);
  };

  // ---- produzir: push e unshift ----

  // Devolve se ainda cabe mais.
  prototype.push = function push(chunk, encoding) {
    var state = this._readableState;
    if (chunk === null) return endOfInput(this, state);
    var decoded = false; // texto que já está na codificação de quem lê
    if (!state.objectMode) {
      if (typeof chunk === 'string') {
        encoding = encoding || state.defaultEncoding;
        if (state.encoding === encoding) decoded = true;
        else chunk = Buffer.from(chunk, encoding);
      } else if (chunk !== undefined && !isBuffer(chunk)) {
        var bytes = chunks.asBuffer(chunk);
        if (bytes === undefined) return refuse(this, chunks.badChunk(chunk));
        chunk = bytes;
      }
      if (!chunk || chunk.length <= 0) return nothingToAdd(this, state);
    }
    if (state.ended) return refuse(this, need('codes').ERR_STREAM_PUSH_AFTER_EOF());
    if (state.destroyed || state.errored) return false;
    state.reading = false;
    if (state.decoder !== null && !decoded) {
      chunk = state.decoder.write(chunk);
      if (chunk.length === 0 && !state.objectMode) return nothingToAdd(this, state);
    }
    add(this, state, chunk, false);
    return wantsMore(state);
  };

  // Devolve à frente da fila o que foi lido demais.
  prototype.unshift = function unshift(chunk, encoding) {
    var state = this._readableState;
    if (chunk === null) return endOfInput(this, state);
    if (!state.objectMode) {
      if (typeof chunk === 'string') {
        encoding = encoding || state.defaultEncoding;
        if (state.encoding !== encoding) {
          chunk = Buffer.from(chunk, encoding);
          if (state.encoding) chunk = chunk.toString(state.encoding);
        }
      } else if (chunk !== undefined) {
        var bytes = chunks.asBuffer(chunk);
        if (bytes === undefined) return refuse(this, chunks.badChunk(chunk));
        chunk = bytes;
      }
      if (!chunk || chunk.length <= 0) return wantsMore(state);
    }
    if (state.endEmitted) errorOrDestroy(this, need('codes').ERR_STREAM_UNSHIFT_AFTER_END_EVENT());
    else if (state.destroyed || state.errored) return false;
    else add(this, state, chunk, true);
    return wantsMore(state);
  };

  function refuse(stream, error) {
    errorOrDestroy(stream, error);
    return false;
  }

  function nothingToAdd(stream, state) {
    state.reading = false;
    scheduleReadMore(stream, state);
    return wantsMore(state);
  }

  function wantsMore(state) {
    return !state.ended && (state.length < state.highWaterMark || state.length === 0);
  }

  function add(stream, state, chunk, atFront) {
    // Fluindo, fila vazia, fora de _read: direto a quem escuta, sem passar pela fila.
    if (state.flowing && !state.sync && state.dataListening && state.length === 0) {
      forgetDrainWriters(state);
      state.dataEmitted = true;
      stream.emit('data', chunk);
    } else {
      chunks.put(state, chunk, atFront);
      if (state.needReadable) scheduleReadable(stream, state);
    }
    scheduleReadMore(stream, state);
  }

  function forgetDrainWriters(state) {
    if (state.multiAwaitDrain) state.awaitDrainWriters.length = 0;
    else state.awaitDrainWriters = null;
  }

  function endOfInput(stream, state) {
    state.reading = false;
    if (state.ended) return false;
    if (state.decoder !== null) {
      var rest = state.decoder.end();
      if (rest && rest.length) chunks.put(state, rest, false);
    }
    state.ended = true;
    if (state.sync) {
      scheduleReadable(stream, state);
    } else {
      // push(null) fora de _read: não há outro pedaço a esperar, o aviso pode ser já.
      state.needReadable = false;
      state.emittedReadable = true;
      emitReadable(stream);
    }
    return false;
  }

  // ---- avisar 'readable' e pedir mais ----

  function scheduleReadable(stream, state) {
    state.needReadable = false;
    if (state.emittedReadable) return;
    state.emittedReadable = true;
    nextTick(emitReadable, stream);
  }

  function emitReadable(stream) {
    var state = stream._readableState;
    if (!state.destroyed && !state.errored && (state.length > 0 || state.ended)) {
      stream.emit('readable');
      state.emittedReadable = false;
    }
    if (!state.flowing && !state.ended && state.length <= state.highWaterMark) state.needReadable = true;
    flow(stream, state);
  }

  function scheduleReadMore(stream, state) {
    if (state.readingMore || !state.constructed) return;
    state.readingMore = true;
    nextTick(readMore, stream, state);
  }

  // Enche a fila até a marca d'água. read(0) chama _read sem consumir.
  function readMore(stream, state) {
    while (!state.reading && !state.ended &&
           (state.length < state.highWaterMark || (state.flowing && state.length === 0))) {
      var before = state.length;
      stream.read(0);
      if (before === state.length) break; // não veio nada agora: virá por push
    }
    state.readingMore = false;
  }

  // ---- consumir: read ----

  function howMuch(n, state) {
    if (n <= 0 || (state.length === 0 && state.ended)) return 0;
    if (state.objectMode) return 1;
    if (n !== n) { // read() sem argumento: um pedaço, se flui; senão tudo
      return state.flowing && state.length > 0 ? state.buffer[state.bufferIndex].length : state.length;
    }
    if (n <= state.length) return n;
    return state.ended ? state.length : 0;
  }

  // A próxima potência de dois: pedir mais que a marca d'água a levanta.
  function raiseHighWaterMark(n) {
    if (n > 0x40000000) throw need('codes').ERR_OUT_OF_RANGE('size', '<= 1GiB', n);
    var power = 1;
    while (power < n) power *= 2;
    return power;
  }

  function callRead(stream, state) {
    state.reading = true;
    state.sync = true;
    if (state.length === 0) state.needReadable = true;
    try {
      stream._read(state.highWaterMark);
    } catch (error) {
      errorOrDestroy(stream, error);
    }
    state.sync = false;
  }

  prototype.read = function read(n) {
    var state = this._readableState;
    if (n === undefined) n = NaN;
    else if (typeof n !== 'number' || n % 1 !== 0) n = parseInt(n, 10);
    var asked = n;
    if (n > state.highWaterMark) state.highWaterMark = raiseHighWaterMark(n);
    if (n !== 0) state.emittedReadable = false;

    // read(0) com a fila cheia: só lembrar a quem espera que há o que ler.
    if (n === 0 && state.needReadable && (state.ended ||
        (state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0))) {
      if (state.length === 0 && state.ended) scheduleEnd(this, state);
      else scheduleReadable(this, state);
      return null;
    }

    n = howMuch(n, state);
    if (n === 0 && state.ended) {
      if (state.length === 0) scheduleEnd(this, state);
      return null;
    }

    var wants = state.needReadable || state.length === 0 || state.length - n < state.highWaterMark;
    if (wants && !state.reading && !state.ended && !state.destroyed && !state.errored && state.constructed) {
      callRead(this, state);
      if (!state.reading) n = howMuch(asked, state); // push veio de dentro de _read
    }

    var chunk = n > 0 ? chunks.take(n, state) : null;
    if (chunk === null) {
      if (state.length <= state.highWaterMark) state.needReadable = true;
      n = 0;
    } else {
      state.length -= n; // em objectMode n é 1
      forgetDrainWriters(state);
    }
    if (state.length === 0) {
      if (!state.ended) state.needReadable = true;
      else if (asked !== n) scheduleEnd(this, state);
    }
    if (chunk !== null && !state.errorEmitted && !state.closeEmitted) {
      state.dataEmitted = true;
      this.emit('data', chunk);
    }
    return chunk;
  };

  // ---- o fim ----

  function scheduleEnd(stream, state) {
    if (state.endEmitted) return;
    state.ended = true;
    nextTick(emitEnd, state, stream);
  }

  function emitEnd(state, stream) {
    if (state.errored || state.closeEmitted || state.endEmitted || state.length > 0) return;
    state.endEmitted = true;
    stream.emit('end');
    if (stream.writable && stream.allowHalfOpen === false) {
      nextTick(endWritable, stream);
    } else if (state.autoDestroy) {
      var w = stream._writableState;
      if (!w || (w.autoDestroy && (w.finished || w.writable === false))) stream.destroy();
    }
  }

  function endWritable(stream) {
    if (stream.writable && !stream.writableEnded && !stream.destroyed) stream.end();
  }

  // ---- fluir ou parar ----

  function flow(stream, state) {
    while (state.flowing && stream.read() !== null);
  }

  prototype.resume = function resume() {
    var state = this._readableState;
    if (!state.flowing) {
      // Quem escuta 'readable' quer ler com as próprias mãos: aí não flui.
      state.flowing = !state.readableListening;
      if (!state.resumeScheduled) {
        state.resumeScheduled = true;
        nextTick(resumeNow, this, state);
      }
    }
    state.paused = false;
    return this;
  };

  function resumeNow(stream, state) {
    if (!state.reading) stream.read(0);
    state.resumeScheduled = false;
    stream.emit('resume');
    flow(stream, state);
    if (state.flowing && !state.reading) stream.read(0);
  }

  prototype.pause = function pause() {
    var state = this._readableState;
    if (state.flowing !== false) {
      state.flowing = false;
      this.emit('pause');
    }
    state.paused = true;
    return this;
  };

  prototype.isPaused = function isPaused() {
    var state = this._readableState;
    return state.paused === true || state.flowing === false;
  };

  // ---- escutar 'data' faz fluir; escutar 'readable' faz parar ----

  prototype.on = prototype.addListener = function addListener(name, listener) {
    emitter.on.call(this, name, listener);
    var state = this._readableState;
    if (name === 'data') {
      state.dataListening = true;
      if (this.listenerCount('readable') > 0) state.readableListening = true;
      if (state.flowing !== false) this.resume();
    } else if (name === 'readable' && !state.endEmitted && !state.readableListening) {
      state.readableListening = state.needReadable = true;
      state.flowing = state.emittedReadable = false;
      if (state.length > 0) scheduleReadable(this, state);
      else if (!state.reading) nextTick(readZero, this);
    }
    return this;
  };

  function readZero(stream) {
    stream.read(0);
  }

  prototype.off = prototype.removeListener = function removeListener(name, listener) {
    emitter.removeListener.call(this, name, listener);
    if (name === 'readable') nextTick(reconsiderFlow, this);
    else if (name === 'data' && this.listenerCount('data') === 0) this._readableState.dataListening = false;
    return this;
  };

  prototype.removeAllListeners = function removeAllListeners(name) {
    emitter.removeAllListeners.apply(this, arguments);
    if (name === 'readable' || name === undefined) nextTick(reconsiderFlow, this);
    return this;
  };

  // Um tick depois, porque trocar um ouvinte por outro não deve mudar nada.
  function reconsiderFlow(stream) {
    var state = stream._readableState;
    state.readableListening = stream.listenerCount('readable') > 0;
    if (state.resumeScheduled && state.paused === false) state.flowing = true;
    else if (state.dataListening) stream.resume();
    else if (!state.readableListening) state.flowing = null;
  }

  prototype.setEncoding = function setEncoding(encoding) {
    var state = this._readableState;
    var decoder = need('stream/readable-state').newDecoder(encoding);
    state.decoder = decoder;
    state.encoding = decoder.encoding;
    var text = state.buffer.slice(state.bufferIndex).map(function (chunk) { return decoder.write(chunk); }).join('');
    state.buffer = text === '' ? [] : [text];
    state.bufferIndex = 0;
    state.length = text.length;
    return this;
  };

  // ---- o que mora em outros arquivos, carregado só se usado ----

  prototype.pipe = function pipe(destination, options) {
    return need('stream/pipe').pipe(this, destination, options);
  };
  prototype.unpipe = function unpipe(destination) {
    return need('stream/pipe').unpipe(this, destination);
  };
  prototype.wrap = function wrap(old) {
    return need('stream/from').wrapInto(this, old);
  };
  prototype[ASYNC_ITERATOR] = function () {
    return need('stream/iterate').iterate(this);
  };
  prototype.iterator = function iterator(options) {
    if (options !== undefined) need('validators').validateObject(options, 'options');
    return need('stream/iterate').iterate(this, options);
  };
  Readable.from = function from(iterable, options) {
    return need('stream/from').from(Readable, iterable, options);
  };
  Readable.wrap = function wrap(old, options) {
    return need('stream/from').wrap(Readable, old, options);
  };

  Readable.fromWeb = function fromWeb(readableStream, options) {
    return need('stream/web-adapters').readableFromWeb(readableStream, options);
  };
  Readable.toWeb = function toWeb(streamReadable, options) {
    return need('stream/web-adapters').readableToWeb(streamReadable, options);
  };

  // Os de array, cada um com quantos argumentos ele diz ter.
  var OPERATORS = { asIndexedPairs: 0, compose: 2, drop: 1, every: 1, filter: 2, find: 2, flatMap: 2, forEach: 2, map: 2,
    reduce: 3, some: 1, take: 1, toArray: 1 };
  Object.keys(OPERATORS).forEach(function (name) {
    function operator() {
      if (this instanceof operator) throw need('codes').ERR_ILLEGAL_CONSTRUCTOR();
      return need('stream/operators')[name](this, arguments);
    }
    Object.defineProperty(operator, 'name', { value: name === 'asIndexedPairs' ? 'deprecated' : name });
    Object.defineProperty(operator, 'length', { value: OPERATORS[name] });
    need('es/check').hide(prototype, name, operator);
  });

  need('stream/readable-state').addProperties(prototype);
  Readable.ReadableState = ReadableState;
  Readable._fromList = chunks.take;
  return Readable;
})
