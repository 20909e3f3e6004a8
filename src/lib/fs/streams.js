/* fs/streams.js -- createReadStream e createWriteStream: arquivos como streams.
 *
 * Quem abre é _construct, quem lê é _read, quem fecha é _destroy; a contrapressão e os
 * eventos são do módulo stream. O descritor nunca fecha com um pedido na equipe: ela
 * poderia ler ou escrever no arquivo que o sistema abrisse depois com o mesmo número. */
(function (native, need) {
  'use strict';

  var fs = need('fs');
  var Readable = need('stream').Readable, Writable = need('stream').Writable;
  var Buffer = need('buffer').Buffer;

  var CHUNK = 64 * 1024; // o quanto se lê de cada vez
  var RETRIES = 5; // quantas vezes insistir numa escrita que não anda
  var FS = Symbol('kFs'); // com que funções trabalhar: as de fs, ou as de options.fs
  var BUSY = Symbol('kIsPerformingIO');
  var IDLE = Symbol('kIoDone');

  // ---- opções ----

  function copyOf(options) {
    if (options === undefined || options === null) return {};
    if (typeof options === 'string') options = { encoding: options };
    if (typeof options !== 'object') {
      throw need('codes').ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
    }
    if (options.encoding && options.encoding !== 'buffer' && !Buffer.isEncoding(options.encoding)) {
      throw need('codes').ERR_INVALID_ARG_VALUE('encoding', options.encoding, 'is invalid encoding');
    }
    var copy = {};
    for (var name in options) copy[name] = options[name];
    return copy;
  }

  // As funções de fs que um stream usa, feitas dos métodos de um FileHandle (que ele mantém aberto).
  function functionsOf(handle) {
    function adapt(method, first, second) {
      return function () {
        var args = Array.prototype.slice.call(arguments, 1), callback = args.pop();
        handle[method].apply(handle, args).then(function (result) {
          callback(null, result && result[first], result && result[second]);
        }, callback);
      };
    }
    return {
      close: function (fd, callback) {
        need('fs/handle').release(handle);
        handle.close().then(function () { callback(); }, callback);
      },
      fsync: adapt('sync'),
      read: adapt('read', 'bytesRead', 'buffer'),
      write: adapt('write', 'bytesWritten', 'buffer'),
      writev: adapt('writev', 'bytesWritten', 'buffers')
    };
  }

  function useHandle(stream, handle, options) {
    if (options.fs) throw need('codes').ERR_METHOD_NOT_IMPLEMENTED('FileHandle with fs');
    stream[FS] = functionsOf(handle);
    handle._uses++;
    handle.on('close', function () { stream.close(); });
    return handle.fd;
  }

  function descriptorOf(stream, options) {
    var fd = options.fd;
    if (typeof fd === 'object' && fd instanceof need('fs/handle').FileHandle) return useHandle(stream, fd, options);
    if (typeof fd !== 'number') throw need('codes').ERR_INVALID_ARG_TYPE('options.fd', ['number', 'FileHandle'], fd);
    need('validators').validateInteger(fd, 'fd', 0, 2147483647);
    stream[FS] = options.fs || fs;
    return fd;
  }

  // Com um descritor dado, o caminho não importa.
  function setTarget(stream, path, options, flags) {
    if (options.fd !== undefined && options.fd !== null) {
      stream.fd = descriptorOf(stream, options);
      return;
    }
    stream.fd = null;
    stream[FS] = options.fs || fs;
    need('validators').validateFunction(stream[FS].open, 'options.fs.open');
    stream.path = need('fs/args').convert('path', path);
    stream.flags = options.flags === undefined ? flags : options.flags;
    stream.mode = options.mode === undefined ? 438 : options.mode; // 0666
  }

  function setClosing(stream, options, work) {
    options.autoDestroy = options.autoClose === undefined ? true : options.autoClose;
    need('validators').validateFunction(stream[FS][work], 'options.fs.' + work);
    if (options.autoDestroy) need('validators').validateFunction(stream[FS].close, 'options.fs.close');
  }

  // ---- abrir e fechar, iguais nos dois ----

  function construct(callback) {
    var stream = this;
    if (typeof stream.fd === 'number') return callback();
    if (ours.indexOf(stream.open) < 0) return openOwnWay(stream, callback);
    stream[FS].open(stream.path, stream.flags, stream.mode, function (error, fd) {
      if (error) return callback(error);
      stream.fd = fd;
      callback();
      stream.emit('open', fd);
      stream.emit('ready');
    });
  }

  // O método open não faz nada; mas programas antigos põem o seu no lugar, que avisa com 'open' ou
  // 'error'.
  var ours = [];

  function emptyOpen(name) {
    var warned = false;
    function open() {
      if (warned) return;
      warned = true;
      need('process').emitWarning(name + '.prototype.open() is deprecated', 'DeprecationWarning', 'DEP0135');
    }
    ours.push(open);
    return open;
  }

  function openOwnWay(stream, callback) {
    var emit = stream.emit;
    stream.emit = function (name, value) {
      if (name === 'open' || name === 'error') {
        stream.emit = emit;
        if (name === 'open') callback();
        else return callback(value);
      }
      return emit.apply(stream, arguments);
    };
    stream.open();
  }

  function closeNow(stream, error, callback) {
    var fd = stream.fd;
    if (fd === null) return callback(error);
    stream.fd = null;
    stream[FS].close(fd, function (failure) { callback(failure || error); });
  }

  function flushAndClose(stream, error, callback) {
    if (!stream.flush || stream.fd === null) return closeNow(stream, error, callback);
    stream[FS].fsync(stream.fd, function (failure) { closeNow(stream, error || failure, callback); });
  }

  function destroy(error, callback) {
    var stream = this;
    if (!stream[BUSY]) return flushAndClose(stream, error, callback);
    stream.once(IDLE, function (failure) { flushAndClose(stream, error || failure, callback); });
  }

  function defineCommon(Class, Base, state) {
    Class.prototype = Object.create(Base.prototype, {
      constructor: { value: Class, writable: true, configurable: true },
      pending: { get: function () { return this.fd === null; }, configurable: true },
      autoClose: {
        get: function () { return this[state].autoDestroy; },
        set: function (value) { this[state].autoDestroy = value; },
        configurable: true
      }
    });
    Object.setPrototypeOf(Class, Base);
    Class.prototype.open = emptyOpen(Class.name);
    Class.prototype._construct = construct;
    Class.prototype._destroy = destroy;
  }

  // ---- ler ----

  function ReadStream(path, options) {
    if (!(this instanceof ReadStream)) return new ReadStream(path, options);
    options = copyOf(options);
    if (options.highWaterMark === undefined) options.highWaterMark = CHUNK;
    setTarget(this, path, options, 'r');
    setClosing(this, options, 'read');

    this.start = options.start;
    this.end = options.end === undefined || options.end === null ? Infinity : options.end;
    this.pos = undefined;
    this.bytesRead = 0;
    this[BUSY] = false;
    if (this.start !== undefined) {
      need('validators').validateInteger(this.start, 'start', 0);
      this.pos = this.start;
    }
    if (this.end !== Infinity) {
      need('validators').validateInteger(this.end, 'end', 0);
      if (this.start !== undefined && this.start > this.end) {
        throw need('codes').ERR_OUT_OF_RANGE('start', '<= "end" (here: ' + this.end + ')', this.start);
      }
    }
    Readable.call(this, options);
  }
  defineCommon(ReadStream, Readable, '_readableState');

  ReadStream.prototype._read = function (size) {
    var stream = this;
    var done = stream.pos === undefined ? stream.bytesRead : stream.pos; // `end` inclui o último byte
    size = Math.min(stream.end - done + 1, size);
    if (size <= 0) return stream.push(null);
    stream[BUSY] = true;
    stream[FS].read(stream.fd, Buffer.allocUnsafeSlow(size), 0, size, stream.pos, function (error, count, buffer) {
      stream[BUSY] = false;
      if (stream.destroyed) stream.emit(IDLE, error);
      else if (error) stream.destroy(error);
      else if (count === 0) stream.push(null);
      else deliver(stream, buffer, count);
    });
  };

  // Um pedaço curto é copiado, para não prender a memória do que ficou vazio.
  function deliver(stream, buffer, count) {
    if (stream.pos !== undefined) stream.pos += count;
    stream.bytesRead += count;
    stream.push(count === buffer.length ? buffer : Buffer.from(buffer.slice(0, count)));
  }

  ReadStream.prototype.close = function (callback) {
    if (callback) need('stream').finished(this, callback);
    this.destroy();
  };

  // ---- escrever ----

  function WriteStream(path, options) {
    if (!(this instanceof WriteStream)) return new WriteStream(path, options);
    options = copyOf(options);
    options.decodeStrings = true; // o texto chega a _write em Buffer
    setTarget(this, path, options, 'w');
    setClosing(this, options, options.fs && !options.fs.write && options.fs.writev ? 'writev' : 'write');

    this.flush = options.flush === undefined || options.flush === null ? false : options.flush;
    need('validators').validateBoolean(this.flush, 'options.flush');
    this.start = options.start;
    this.pos = undefined;
    this.bytesWritten = 0;
    this[BUSY] = false;
    if (!this[FS].writev) this._writev = null;
    if (!this[FS].write) this._write = null;
    if (this.start !== undefined) {
      need('validators').validateInteger(this.start, 'start', 0);
      this.pos = this.start;
    }
    Writable.call(this, options);
    if (options.encoding) this.setDefaultEncoding(options.encoding);
  }
  defineCommon(WriteStream, Writable, '_writableState');

  // O que acontece depois de cada escrita, que pode ser parcial. again(escritos) continua.
  function advance(stream, left, state, callback, again) {
    return function (error, count) {
      if (error && error.code === 'EAGAIN') {
        error = null;
        count = 0;
      }
      if (stream.destroyed || error) return callback(error || need('codes').ERR_STREAM_DESTROYED('write'));
      stream.bytesWritten += count;
      state.stuck = count > 0 ? 0 : state.stuck + 1;
      if (state.stuck > RETRIES) callback(new Error('writev failed'));
      else if (count < left) again(count);
      else callback();
    };
  }

  function writeAll(stream, data, position, state, callback) {
    stream[FS].write(stream.fd, data, 0, data.length, position,
      advance(stream, data.length, state, callback, function (count) {
        var rest = data.slice(count);
        writeAll(stream, rest, position === undefined ? undefined : position + count, state, callback);
      }));
  }

  function lengthOf(chunks) {
    return chunks.reduce(function (sum, chunk) { return sum + chunk.length; }, 0);
  }

  // O que sobra é pouco provável, e vai num Buffer só.
  function writeAllPieces(stream, chunks, position, state, callback) {
    stream[FS].writev(stream.fd, chunks, position,
      advance(stream, lengthOf(chunks), state, callback, function (count) {
        var rest = Buffer.concat(chunks).slice(count);
        writeAllPieces(stream, [rest], position === undefined ? undefined : position + count, state, callback);
      }));
  }

  function idle(stream, callback) {
    stream[BUSY] = true;
    return function (error) {
      stream[BUSY] = false;
      callback(error);
      if (stream.destroyed) stream.emit(IDLE, error);
    };
  }

  WriteStream.prototype._write = function (data, encoding, callback) {
    writeAll(this, data, this.pos, { stuck: 0 }, idle(this, callback));
    if (this.pos !== undefined) this.pos += data.length;
  };

  WriteStream.prototype._writev = function (entries, callback) {
    var chunks = entries.map(function (entry) { return entry.chunk; });
    writeAllPieces(this, chunks, this.pos, { stuck: 0 }, idle(this, callback));
    if (this.pos !== undefined) this.pos += lengthOf(chunks);
  };

  WriteStream.prototype.close = function (callback) {
    if (callback) {
      if (this.closed) {
        need('queue').nextTick(callback);
        return;
      }
      this.on('close', callback);
    }
    if (!this.autoClose) this.on('finish', this.destroy);
    this.end(); // e não destroy: o que foi escrito antes ainda tem de sair
  };

  WriteStream.prototype.destroySoon = WriteStream.prototype.end;

  return { ReadStream: ReadStream, WriteStream: WriteStream };
})
