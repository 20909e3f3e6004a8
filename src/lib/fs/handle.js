/* fs/handle.js -- FileHandle: um descritor como objeto, com métodos que devolvem promessas.
 *
 * Fechado, o fd vira -1 e todo método rejeita. O descritor só fecha de verdade quando ninguém mais o
 * usa: cada operação em andamento e cada stream aberto sobre ele contam. Quem esquece de fechar perde o
 * descritor até o fim do processo. */
(function (native, need) {
  'use strict';

  var fs = need('fs');
  var EventEmitter = need('events');

  function FileHandle(fd) {
    EventEmitter.call(this);
    Object.defineProperty(this, '_fd', { value: fd, writable: true, enumerable: false });
    Object.defineProperty(this, '_closing', { value: null, writable: true, enumerable: false });
    Object.defineProperty(this, '_uses', { value: 1, writable: true, enumerable: false }); // 1: o dono
  }
  FileHandle.prototype = Object.create(EventEmitter.prototype, {
    constructor: { value: FileHandle, writable: true, configurable: true },
    fd: { get: function () { return this._fd; }, enumerable: true, configurable: true }
  });

  function closedError(syscall) {
    var error = new Error('file closed');
    error.code = 'EBADF';
    error.syscall = syscall;
    return error;
  }

  // ---- quem usa o descritor ----

  function use(handle, start) {
    handle._uses++;
    try {
      start();
    } catch (error) {
      release(handle);
      throw error;
    }
  }

  function release(handle) {
    if (--handle._uses > 0) return;
    var fd = handle._fd;
    handle._fd = -1;
    fs.close(fd, function (error) { handle._closing.finish(error); });
  }

  // O método `name` chama operation(fd, ...args, callback); pick(valor, extra) dá o resultado.
  function define(name, operation, syscall, pick) {
    var last = operation.length - 2;
    FileHandle.prototype[name] = function () {
      var handle = this, args = Array.prototype.slice.call(arguments, 0, last);
      return new Promise(function (resolve, reject) {
        if (handle._fd === -1) throw closedError(syscall);
        args[last] = function (error, value, extra) {
          release(handle);
          if (error) reject(error);
          else resolve(pick ? pick(value, extra) : value);
        };
        use(handle, function () { operation.apply(null, [handle._fd].concat(args)); });
      });
    };
    Object.defineProperty(FileHandle.prototype[name], 'name', { value: name });
  }

  // { bytesRead: 3, buffer: … }, sem protótipo, como os do Node.
  function counting(count, data) {
    return function (number, buffers) {
      var result = Object.create(null);
      result[count] = number;
      result[data] = buffers;
      return result;
    };
  }

  // read(buffer, offset, length, position), read(buffer, opções) ou read(opções).
  function read(fd, buffer, offset, length, position, callback) {
    if (buffer === undefined || buffer === null || !ArrayBuffer.isView(buffer)) return fs.read(fd, buffer, callback);
    if (offset !== null && typeof offset === 'object') return fs.read(fd, buffer, offset, callback);
    if (length === undefined) length = buffer.byteLength - (offset || 0);
    fs.read(fd, buffer, offset, length, position, callback);
  }

  // ---- escrever o que vem aos pedaços: um array, um gerador, um stream ----

  function isPieces(data) {
    return data !== null && typeof data === 'object' && !ArrayBuffer.isView(data) &&
      Boolean(Array.isArray(data) || data[Symbol.asyncIterator] || data[Symbol.iterator]);
  }

  function iteratorOf(data) {
    var method = data[Symbol.asyncIterator] || data[Symbol.iterator];
    if (method) return method.call(data);
    var next = 0; // um array num motor sem iteradores
    return {
      next: function () { return next < data.length ? { value: data[next++] } : { done: true }; }
    };
  }

  function writeFile(fd, data, options, callback) {
    if (!isPieces(data)) return fs.writeFile(fd, data, options, callback);
    var iterator = iteratorOf(data), signal = options && options.signal;

    function writePiece(piece) {
      if (signal) need('fs/abort').throwIfAborted(signal);
      if (!ArrayBuffer.isView(piece)) piece = need('buffer').Buffer.from(piece, encodingOf(options));
      return new Promise(function (resolve, reject) {
        fs.writeFile(fd, piece, function (error) {
          if (error) reject(error);
          else resolve();
        });
      });
    }

    // Se é a escrita que falha, o iterador fica sabendo que ninguém quer o resto.
    function giveUp(error) {
      if (typeof iterator['return'] === 'function') iterator['return']();
      throw error;
    }

    function step() {
      return Promise.resolve(iterator.next()).then(function (result) {
        if (result.done) return;
        return Promise.resolve(result.value).then(writePiece).then(undefined, giveUp).then(step);
      });
    }

    new Promise(function (resolve) { resolve(step()); }).then(function () { callback(null); }, callback);
  }

  function encodingOf(options) {
    return (typeof options === 'string' ? options : options && options.encoding) || 'utf8';
  }

  // ---- os métodos ----

  define('appendFile', writeFile, 'writeFile');
  define('chmod', fs.fchmod, 'fchmod');
  define('chown', fs.fchown, 'fchown');
  define('datasync', fs.fdatasync, 'fdatasync');
  define('read', read, 'read', counting('bytesRead', 'buffer'));
  define('readFile', fs.readFile, 'readFile');
  define('readv', fs.readv, 'readv', counting('bytesRead', 'buffers'));
  define('stat', fs.fstat, 'fstat');
  define('sync', fs.fsync, 'fsync');
  define('truncate', fs.ftruncate, 'ftruncate');
  define('utimes', fs.futimes, 'futimes');
  define('write', fs.write, 'write', counting('bytesWritten', 'buffer'));
  define('writeFile', writeFile, 'writeFile');
  define('writev', fs.writev, 'writev', counting('bytesWritten', 'buffers'));

  // Quem fecha duas vezes espera pelo mesmo fim.
  FileHandle.prototype.close = function close() {
    var handle = this;
    if (handle._fd === -1) return Promise.resolve();
    if (handle._closing !== null) return handle._closing.promise;
    var closing = handle._closing = {};
    closing.promise = new Promise(function (resolve, reject) {
      closing.finish = function (error) {
        handle._closing = null;
        if (error) reject(error);
        else resolve();
      };
    });
    release(handle);
    handle.emit('close');
    return closing.promise;
  };

  FileHandle.prototype[Symbol.asyncDispose] = function () { return this.close(); };

  FileHandle.prototype.readLines = function readLines(options) {
    return new (need('readline').Interface)({ input: this.createReadStream(options), crlfDelay: Infinity });
  };

  // ausente: fs/promises FileHandle.prototype.readableWebStream: é experimental no Node 20; use
  // Readable.toWeb(handle.createReadStream()).
  //
  // ausente: fs/promises FileHandle.prototype.getAsyncId: é do async_hooks do Node, que numera recursos; aqui só
  // os callbacks têm número.
  FileHandle.prototype.readableWebStream = need('codes/absent').method('FileHandle', 'readableWebStream',
    'é experimental no Node 20; use Readable.toWeb(handle.createReadStream()).');

  FileHandle.prototype.createReadStream = function createReadStream(options) {
    return new fs.ReadStream(undefined, withHandle(this, options));
  };

  FileHandle.prototype.createWriteStream = function createWriteStream(options) {
    return new fs.WriteStream(undefined, withHandle(this, options));
  };

  function withHandle(handle, options) {
    var copy = {};
    Object.keys(options || {}).forEach(function (name) { copy[name] = options[name]; });
    copy.fd = handle;
    return copy;
  }

  return { FileHandle: FileHandle, isPieces: isPieces, release: release };
})
