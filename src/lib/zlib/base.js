/* zlib/base.js -- o stream que há em volta de um codec: o que se escreve entra nele, e o que ele
 * produz pode ser lido.
 *
 * O codec escreve em _outBuffer, de _chunkSize bytes, e cada pedaço produzido é uma fatia dele; cheio,
 * vem outro. Cada chamada é um trabalho da equipe de threads. Os nomes que começam por _ são os do
 * Node: alguns pacotes do npm os usam. */
(function (native, need) {
  'use strict';

  var Transform = need('stream').Transform;
  var Buffer = need('buffer').Buffer;
  var constants = need('zlib/constants').constants;
  var nextTick = need('queue').nextTick;
  var MAX_LENGTH = need('buffer').kMaxLength;
  var FLUSH = need.hidden('flush');   // num pedaço vazio: é um pedido de flush() deste tipo
  var RESUME = need.hidden('resume'); // continuar quando houver lugar na fila de leitura
  var ERROR = need.hidden('error');   // o erro que destruiu o stream

  // ---- o handle: a metade em C ----

  function Handle(onerror, state) {
    this.onerror = onerror;
    this.state = state;
  }

  // Anota o que sobrou; false se o trabalho falhou.
  Handle.prototype.note = function (outLeft, inLeft, failure) {
    this.state[0] = outLeft;
    this.state[1] = inLeft;
    if (failure) this.onerror(failure.message, failure.errno, failure.code);
    return !failure;
  };

  Handle.prototype.writeSync = function (flush, input, start, length, out, outStart, outLength) {
    var results = native.write(this, flush, input, start, length, out, outStart, outLength, undefined);
    return this.note(results[0], results[1], results[2]);
  };

  Handle.prototype.write = function (flush, input, start, length, out, outStart, outLength, callback) {
    native.write(this, flush, input, start, length, out, outStart, outLength, function (outLeft, inLeft, failure) {
      if (this.note(outLeft, inLeft, failure)) callback();
    });
  };

  Handle.prototype.report = function (failure) {
    if (failure) this.onerror(failure.message, failure.errno, failure.code);
  };

  Handle.prototype.reset = function () {
    this.report(native.reset(this));
  };

  Handle.prototype.params = function (level, strategy) {
    this.report(native.params(this, level, strategy));
  };

  Handle.prototype.close = function () {
    native.close(this);
  };

  // Não há como continuar depois de um erro.
  function failWith(stream) {
    return function (message, errno, code) {
      var error = new Error(message);
      error.errno = errno;
      error.code = code;
      stream.destroy(error);
      stream[ERROR] = error;
    };
  }

  // ---- o stream ----

  // `flushes`: os padrões de cada biblioteca, e o maior número que ela aceita.
  function readOptions(stream, options, flushes) {
    var validators = need('validators');
    options = options || {};
    var size = options.chunkSize;
    if (!validators.validateFiniteNumber(size, 'options.chunkSize')) size = constants.Z_DEFAULT_CHUNK;
    else if (size < constants.Z_MIN_CHUNK) {
      throw need('codes').ERR_OUT_OF_RANGE('options.chunkSize', '>= ' + constants.Z_MIN_CHUNK, size);
    }
    stream._chunkSize = size;
    stream._defaultFlushFlag =
      validators.validateRange(options.flush, 'options.flush', 0, flushes.last, flushes.normal);
    stream._finishFlushFlag =
      validators.validateRange(options.finishFlush, 'options.finishFlush', 0, flushes.last, flushes.finish);
    stream._defaultFullFlushFlag = flushes.full;
    stream._maxOutputLength =
      validators.validateRange(options.maxOutputLength, 'options.maxOutputLength', 1, MAX_LENGTH, MAX_LENGTH);
    stream._info = options.info;
  }

  // Bytes dos dois lados: o que o stream leva não são textos nem objetos.
  function streamOptions(options) {
    return Object.assign({ autoDestroy: true }, options, { encoding: null, objectMode: false, writableObjectMode: false });
  }

  // `open`, dado o handle, abre o codec dele.
  function ZlibBase(options, flushes, open) {
    this._writeState = new Uint32Array(2);
    this._handle = new Handle(failWith(this), this._writeState);
    open(this._handle);
    readOptions(this, options, flushes);
    Transform.call(this, streamOptions(options));
    this[ERROR] = this[RESUME] = null;
    this.bytesWritten = 0;
    this._outBuffer = Buffer.allocUnsafe(this._chunkSize);
    this._outOffset = 0;
  }
  Object.setPrototypeOf(ZlibBase.prototype, Transform.prototype);
  Object.setPrototypeOf(ZlibBase, Transform);
  var prototype = ZlibBase.prototype;

  Object.defineProperty(prototype, '_closed', {
    get: function () { return !this._handle; },
    enumerable: true,
    configurable: true
  });

  var deprecate = need('util').deprecate;
  Object.defineProperty(prototype, 'bytesRead', {
    get: deprecate(function () {
      return this.bytesWritten;
    }, 'zlib.bytesRead is deprecated and will change its meaning in the future. Use zlib.bytesWritten instead.', 'DEP0108'),
    set: deprecate(function (value) {
      this.bytesWritten = value;
    }, 'Setting zlib.bytesRead is deprecated. This feature will be removed in the future.', 'DEP0108'),
    enumerable: true,
    configurable: true
  });

  prototype.reset = function () {
    return this._handle.reset();
  };

  function closeHandle(stream) {
    if (!stream._handle) return;
    stream._handle.close();
    stream._handle = null;
  }

  prototype._destroy = function (error, callback) {
    closeHandle(this);
    callback(error);
  };

  prototype.close = function (callback) {
    if (callback) need('stream').finished(this, callback);
    this.destroy();
  };

  // ---- flush ----

  // Um flush entra na fila como um pedaço vazio, para sair na sua vez.
  prototype.flush = function (kind, callback) {
    if (typeof kind === 'function' || (kind === undefined && !callback)) {
      callback = kind;
      kind = this._defaultFullFlushFlag;
    }
    if (this.writableFinished) {
      if (callback) nextTick(callback);
    } else if (this.writableEnded) {
      if (callback) this.once('end', callback);
    } else {
      var request = Buffer.alloc(0);
      request[FLUSH] = kind;
      this.write(request, '', callback);
    }
  };

  prototype._flush = function (callback) {
    this._transform(Buffer.alloc(0), '', callback);
  };

  prototype._final = function (callback) {
    callback();
  };

  // Do mais fraco ao mais forte.
  var STRENGTH = [constants.Z_NO_FLUSH, constants.Z_BLOCK, constants.Z_PARTIAL_FLUSH, constants.Z_SYNC_FLUSH,
    constants.Z_FULL_FLUSH, constants.Z_FINISH];

  function stronger(a, b) {
    return STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b;
  }

  prototype._transform = function (chunk, encoding, callback) {
    var flush = typeof chunk[FLUSH] === 'number' ? chunk[FLUSH] : this._defaultFlushFlag;
    var last = this.writableEnded && this.writableLength === chunk.byteLength;
    this._processChunk(chunk, last ? stronger(flush, this._finishFlushFlag) : flush, callback);
  };

  // ---- trabalhar ----

  // Sem callback, trabalha agora e devolve tudo o que saiu.
  prototype._processChunk = function (chunk, flush, callback) {
    if (typeof callback !== 'function') return processNow(this, chunk, flush);
    if (!this._handle) nextTick(callback);
    else step(this, { chunk: chunk, start: 0, left: chunk.byteLength, flush: flush, callback: callback });
  };

  // O que o codec acabou de escrever, ou null; e um _outBuffer novo, se este encheu.
  function takeOutput(stream, before) {
    var have = before - stream._writeState[0];
    var out = have > 0 ? stream._outBuffer.slice(stream._outOffset, stream._outOffset + have) : null;
    stream._outOffset += have;
    if (stream._writeState[0] === 0 || stream._outOffset >= stream._chunkSize) {
      stream._outOffset = 0;
      stream._outBuffer = Buffer.allocUnsafe(stream._chunkSize);
    }
    return out;
  }

  // `job`: um pedaço da entrada, e quanto dele falta.
  function step(stream, job) {
    var room = stream._chunkSize - stream._outOffset;
    stream._handle.write(job.flush, job.chunk, job.start, job.left, stream._outBuffer, stream._outOffset, room, function () {
      if (stream.destroyed) job.callback();
      else advance(stream, job, room);
    });
  }

  function advance(stream, job, room) {
    var outLeft = stream._writeState[0], inLeft = stream._writeState[1];
    var used = job.left - inLeft;
    stream.bytesWritten += used;
    job.start += used;
    job.left = inLeft;
    var out = takeOutput(stream, room);
    var full = out !== null && !stream.push(out);
    if (stream.destroyed) {
      job.callback();
    } else if (outLeft > 0) {
      // Sobrou lugar e sobrou entrada: os dados terminaram antes dela.
      if (inLeft > 0) stream.push(null);
      job.callback();
    } else if (full) {
      stream[RESUME] = job;
    } else {
      step(stream, job);
    }
  }

  prototype._read = function (size) {
    var job = this[RESUME];
    this[RESUME] = null;
    if (job !== null && this._handle) step(this, job);
    Transform.prototype._read.call(this, size);
  };

  // Um erro destrói o stream, que o emitiria mais tarde; aqui ele é lançado, e ninguém mais o ouve.
  function writeNow(stream, flush, chunk, start, left, room) {
    stream._handle.writeSync(flush, chunk, start, left, stream._outBuffer, stream._outOffset, room);
    if (stream[ERROR]) throw stream[ERROR];
  }

  function processNow(stream, chunk, flush) {
    var parts = [], total = 0, start = 0, left = chunk.byteLength;
    stream.on('error', function () {});
    do {
      var room = stream._chunkSize - stream._outOffset;
      writeNow(stream, flush, chunk, start, left, room);
      var outLeft = stream._writeState[0];
      start += left - stream._writeState[1];
      left = stream._writeState[1];
      var out = takeOutput(stream, room);
      if (out !== null) parts.push(out);
      total += room - outLeft;
      if (total > stream._maxOutputLength) {
        closeHandle(stream);
        throw need('codes').ERR_BUFFER_TOO_LARGE(stream._maxOutputLength);
      }
    } while (outLeft === 0);
    stream.bytesWritten = start;
    closeHandle(stream);
    return parts.length === 1 ? parts[0] : Buffer.concat(parts, total);
  }

  return ZlibBase;
})
