/* fs.js -- require('fs'): cada função confere o que o C não confere e entrega a ele.
 *
 * Cada função de `native` é síncrona sem callback e assíncrona com ele. Os valores fora do
 * comum (uma URL, '0644', um Date, um engano) o C devolve a fs/args, que converte ou lança. */
(function (native, need) {
  'use strict';

  var Stats = need('fs/stats').Stats;

  // Os bits de `how`; os mesmos números estão em fs.h.
  var TYPES = 1, FLUSH = 2, RECURSIVE = 4, FORCE = 8;
  var O_RDONLY = 0, F_OK = 0;
  var FILE_MODE = 438, FOLDER_MODE = 511; // 0666 e 0777
  var NO_OPTIONS = {};

  native.start(
    function (name, value) { return need('fs/args').convert(name, value); },
    function (code, path, size) { return need('fs/args').failure(code, path, size); },
    Stats.prototype,
    Date
  );

  // ---- argumentos ----

  function callbackOf(callback) {
    if (typeof callback !== 'function') need('validators').validateFunction(callback, 'cb');
    return callback;
  }

  // As opções podem ser só a codificação, ou faltar (e no lugar delas vir o callback).
  function optionsOf(options) {
    if (options === undefined || options === null || typeof options === 'function') return NO_OPTIONS;
    if (typeof options === 'string') return { encoding: options };
    if (typeof options === 'object') return options;
    throw need('codes').ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
  }

  function or(value, standard) {
    return value === undefined || value === null ? standard : value;
  }

  // O bit de `how` que a opção liga.
  function bit(options, name, value) {
    var option = options[name];
    if (option === undefined || option === null || option === false) return 0;
    if (option !== true) need('validators').validateBoolean(option, 'options.' + name);
    return value;
  }

  // ---- arquivos inteiros ----

  function readFile(path, options, callback) {
    callback = callbackOf(callback || options);
    options = optionsOf(options);
    native.readFile(path, or(options.flag, O_RDONLY), options.encoding || 'buffer', callback);
  }

  function readFileSync(path, options) {
    options = optionsOf(options);
    return native.readFile(path, or(options.flag, O_RDONLY), options.encoding || 'buffer');
  }

  function write(path, data, options, flags, callback) {
    var how = bit(options, 'flush', FLUSH);
    native.writeFile(path, options.encoding, data, or(options.flag, flags), or(options.mode, FILE_MODE), how,
      callback);
  }

  function writeFile(path, data, options, callback) {
    callback = callbackOf(callback || options);
    write(path, data, optionsOf(options), 'w', callback);
  }

  function writeFileSync(path, data, options) {
    write(path, data, optionsOf(options), 'w');
  }

  function appendFile(path, data, options, callback) {
    callback = callbackOf(callback || options);
    write(path, data, optionsOf(options), 'a', callback);
  }

  function appendFileSync(path, data, options) {
    write(path, data, optionsOf(options), 'a');
  }

  function copyFile(src, dest, mode, callback) {
    if (typeof mode === 'function') callback = mode, mode = 0;
    native.copyFile(src, dest, or(mode, 0), callbackOf(callback));
  }

  function copyFileSync(src, dest, mode) {
    native.copyFile(src, dest, or(mode, 0));
  }

  // ---- descritores ----

  function open(path, flags, mode, callback) {
    if (arguments.length < 3) callback = flags, flags = O_RDONLY, mode = FILE_MODE;
    else if (typeof mode === 'function') callback = mode, mode = FILE_MODE;
    native.open(path, or(flags, O_RDONLY), or(mode, FILE_MODE), callbackOf(callback));
  }

  function openSync(path, flags, mode) {
    return native.open(path, or(flags, O_RDONLY), or(mode, FILE_MODE));
  }

  function throwIfFailed(error) {
    if (error) throw error;
  }

  function close(fd, callback) {
    native.close(fd, callback === undefined ? throwIfFailed : callbackOf(callback));
  }

  function closeSync(fd) { native.close(fd); }

  function fsync(fd, callback) { native.fsync(fd, callbackOf(callback)); }
  function fsyncSync(fd) { native.fsync(fd); }

  function fdatasync(fd, callback) { native.fdatasync(fd, callbackOf(callback)); }
  function fdatasyncSync(fd) { native.fdatasync(fd); }

  // ---- tamanho ----

  function lengthOf(value) {
    return value === undefined || value === null ? 0 : value < 0 ? 0 : value;
  }

  function truncate(path, length, callback) {
    if (typeof length === 'function') callback = length, length = 0;
    native.truncate(path, lengthOf(length), callbackOf(callback));
  }

  function truncateSync(path, length) { native.truncate(path, lengthOf(length)); }

  function ftruncate(fd, length, callback) {
    if (typeof length === 'function') callback = length, length = 0;
    native.ftruncate(fd, lengthOf(length), callbackOf(callback));
  }

  function ftruncateSync(fd, length) { native.ftruncate(fd, lengthOf(length)); }

  // ---- o que se sabe de um arquivo ----

  function refuseBigInt(options) {
    if (options && options.bigint) throw need('codes').ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('fs.Stats with BigInt');
  }

  function stat(path, options, callback) {
    if (typeof options === 'function') callback = options;
    else refuseBigInt(options);
    native.stat(path, callbackOf(callback));
  }

  function lstat(path, options, callback) {
    if (typeof options === 'function') callback = options;
    else refuseBigInt(options);
    native.lstat(path, callbackOf(callback));
  }

  function fstat(fd, options, callback) {
    if (typeof options === 'function') callback = options;
    else refuseBigInt(options);
    native.fstat(fd, callbackOf(callback));
  }

  // throwIfNoEntry: false troca o erro por undefined.
  function statOrNothing(operation, path, options) {
    refuseBigInt(options);
    if (!options || options.throwIfNoEntry !== false) return operation(path);
    try {
      return operation(path);
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    }
  }

  function statSync(path, options) { return statOrNothing(native.stat, path, options); }
  function lstatSync(path, options) { return statOrNothing(native.lstat, path, options); }

  function fstatSync(fd, options) {
    refuseBigInt(options);
    return native.fstat(fd);
  }

  function access(path, mode, callback) {
    if (typeof mode === 'function') callback = mode, mode = F_OK;
    native.access(path, or(mode, F_OK), callbackOf(callback));
  }

  function accessSync(path, mode) { native.access(path, or(mode, F_OK)); }

  // O callback de exists não recebe erro: um caminho impossível também não existe.
  function exists(path, callback) {
    callbackOf(callback);
    try {
      native.exists(path, function (error, found) { callback(found); });
    } catch (error) {
      callback(false);
    }
  }

  function existsSync(path) {
    try {
      return native.exists(path);
    } catch (error) {
      return false;
    }
  }

  // ---- pastas ----

  function folderOptions(options) {
    if (options === undefined || options === null || typeof options === 'function') return NO_OPTIONS;
    return typeof options === 'object' ? options : { mode: options };
  }

  function mkdir(path, options, callback) {
    callback = callbackOf(callback || options);
    options = folderOptions(options);
    var operation = bit(options, 'recursive', RECURSIVE) ? native.makePath : native.mkdir;
    operation(path, or(options.mode, FOLDER_MODE), callback);
  }

  function mkdirSync(path, options) {
    options = folderOptions(options);
    var operation = bit(options, 'recursive', RECURSIVE) ? native.makePath : native.mkdir;
    return operation(path, or(options.mode, FOLDER_MODE));
  }

  function mkdtemp(prefix, options, callback) {
    callback = callbackOf(callback || options);
    native.mkdtemp(prefix, optionsOf(options).encoding, callback);
  }

  function mkdtempSync(prefix, options) {
    return native.mkdtemp(prefix, optionsOf(options).encoding);
  }

  function readdir(path, options, callback) {
    callback = callbackOf(callback || options);
    options = optionsOf(options);
    if (bit(options, 'recursive', RECURSIVE)) return need('fs/dirent').walk(path, options, callback);
    if (!options.withFileTypes) return native.readdir(path, options.encoding, 0, callback);
    native.readdir(path, options.encoding, TYPES, function (error, entries) {
      if (error) callback(error);
      else callback(null, need('fs/dirent').list(path, entries));
    });
  }

  function readdirSync(path, options) {
    options = optionsOf(options);
    if (bit(options, 'recursive', RECURSIVE)) return need('fs/dirent').walkSync(path, options);
    if (!options.withFileTypes) return native.readdir(path, options.encoding, 0);
    return need('fs/dirent').list(path, native.readdir(path, options.encoding, TYPES));
  }

  function rm(path, options, callback) {
    if (typeof options === 'function') callback = options, options = undefined;
    options = need('fs/args').removal(options);
    native.rm(path, options.how, options.maxRetries, options.retryDelay, callbackOf(callback));
  }

  function rmSync(path, options) {
    options = need('fs/args').removal(options);
    native.rm(path, options.how, options.maxRetries, options.retryDelay);
  }

  // rmdir recursivo, que o Node desaconselha: a pasta cheia dá ENOTEMPTY, e aí vai tudo.
  function rmdir(path, options, callback) {
    if (typeof options === 'function') callback = options, options = undefined;
    callbackOf(callback);
    options = need('fs/args').removal(options, true);
    native.rmdir(path, function (error) {
      if (!error || !options.recursive || error.code !== 'ENOTEMPTY') callback(error);
      else native.rm(path, options.how, options.maxRetries, options.retryDelay, callback);
    });
  }

  function rmdirSync(path, options) {
    options = need('fs/args').removal(options, true);
    try {
      native.rmdir(path);
    } catch (error) {
      if (!options.recursive || error.code !== 'ENOTEMPTY') throw error;
      native.rm(path, options.how, options.maxRetries, options.retryDelay);
    }
  }

  // ---- nomes ----

  function unlink(path, callback) { native.unlink(path, callbackOf(callback)); }
  function unlinkSync(path) { native.unlink(path); }

  function rename(oldPath, newPath, callback) { native.rename(oldPath, newPath, callbackOf(callback)); }
  function renameSync(oldPath, newPath) { native.rename(oldPath, newPath); }

  function link(existingPath, newPath, callback) { native.link(existingPath, newPath, callbackOf(callback)); }
  function linkSync(existingPath, newPath) { native.link(existingPath, newPath); }

  // `type` só importa no Windows, mas um nome errado é erro em toda parte.
  function symlink(target, path, type, callback) {
    if (callback === undefined) callback = type;
    else need('fs/args').symlinkType(type);
    native.symlink(target, path, callbackOf(callback));
  }

  function symlinkSync(target, path, type) {
    need('fs/args').symlinkType(type);
    native.symlink(target, path);
  }

  function readlink(path, options, callback) {
    callback = callbackOf(callback || options);
    native.readlink(path, optionsOf(options).encoding, callback);
  }

  function readlinkSync(path, options) {
    return native.readlink(path, optionsOf(options).encoding);
  }

  function realpath(path, options, callback) {
    callback = callbackOf(callback || options);
    native.realpath(need('fs/args').absolute(path), optionsOf(options).encoding, callback);
  }

  function realpathSync(path, options) {
    return native.realpath(need('fs/args').absolute(path), optionsOf(options).encoding);
  }

  realpath.native = function (path, options, callback) {
    callback = callbackOf(callback || options);
    native.realpathNative(path, optionsOf(options).encoding, callback);
  };

  realpathSync.native = function (path, options) {
    return native.realpathNative(path, optionsOf(options).encoding);
  };

  // ---- permissões, donos, datas ----

  function chmod(path, mode, callback) { native.chmod(path, mode, callbackOf(callback)); }
  function chmodSync(path, mode) { native.chmod(path, mode); }

  function fchmod(fd, mode, callback) { native.fchmod(fd, mode, callbackOf(callback)); }
  function fchmodSync(fd, mode) { native.fchmod(fd, mode); }

  function chown(path, uid, gid, callback) { native.chown(path, uid, gid, callbackOf(callback)); }
  function chownSync(path, uid, gid) { native.chown(path, uid, gid); }

  function fchown(fd, uid, gid, callback) { native.fchown(fd, uid, gid, callbackOf(callback)); }
  function fchownSync(fd, uid, gid) { native.fchown(fd, uid, gid); }

  function lchown(path, uid, gid, callback) { native.lchown(path, uid, gid, callbackOf(callback)); }
  function lchownSync(path, uid, gid) { native.lchown(path, uid, gid); }

  function utimes(path, atime, mtime, callback) { native.utimes(path, atime, mtime, callbackOf(callback)); }
  function utimesSync(path, atime, mtime) { native.utimes(path, atime, mtime); }

  function futimes(fd, atime, mtime, callback) { native.futimes(fd, atime, mtime, callbackOf(callback)); }
  function futimesSync(fd, atime, mtime) { native.futimes(fd, atime, mtime); }

  function lutimes(path, atime, mtime, callback) { native.lutimes(path, atime, mtime, callbackOf(callback)); }
  function lutimesSync(path, atime, mtime) { native.lutimes(path, atime, mtime); }

  // ---- o módulo ----

  var io = need('fs/io');
  var constants = need('fs/stats').constants;

  var exports = {
    appendFile: appendFile,
    appendFileSync: appendFileSync,
    access: access,
    accessSync: accessSync,
    chown: chown,
    chownSync: chownSync,
    chmod: chmod,
    chmodSync: chmodSync,
    close: close,
    closeSync: closeSync,
    copyFile: copyFile,
    copyFileSync: copyFileSync,
    createReadStream: function createReadStream(path, options) {
      return new exports.ReadStream(path, options);
    },
    createWriteStream: function createWriteStream(path, options) {
      return new exports.WriteStream(path, options);
    },
    exists: exists,
    existsSync: existsSync,
    fchown: fchown,
    fchownSync: fchownSync,
    fchmod: fchmod,
    fchmodSync: fchmodSync,
    fdatasync: fdatasync,
    fdatasyncSync: fdatasyncSync,
    fstat: fstat,
    fstatSync: fstatSync,
    fsync: fsync,
    fsyncSync: fsyncSync,
    ftruncate: ftruncate,
    ftruncateSync: ftruncateSync,
    futimes: futimes,
    futimesSync: futimesSync,
    lchown: lchown,
    lchownSync: lchownSync,
    link: link,
    linkSync: linkSync,
    lstat: lstat,
    lstatSync: lstatSync,
    lutimes: lutimes,
    lutimesSync: lutimesSync,
    mkdir: mkdir,
    mkdirSync: mkdirSync,
    mkdtemp: mkdtemp,
    mkdtempSync: mkdtempSync,
    open: open,
    openSync: openSync,
    readdir: readdir,
    readdirSync: readdirSync,
    read: io.read,
    readSync: io.readSync,
    readv: io.readv,
    readvSync: io.readvSync,
    readFile: readFile,
    readFileSync: readFileSync,
    readlink: readlink,
    readlinkSync: readlinkSync,
    realpath: realpath,
    realpathSync: realpathSync,
    rename: rename,
    renameSync: renameSync,
    rm: rm,
    rmSync: rmSync,
    rmdir: rmdir,
    rmdirSync: rmdirSync,
    stat: stat,
    statSync: statSync,
    symlink: symlink,
    symlinkSync: symlinkSync,
    truncate: truncate,
    truncateSync: truncateSync,
    unlink: unlink,
    unlinkSync: unlinkSync,
    utimes: utimes,
    utimesSync: utimesSync,
    writeFile: writeFile,
    writeFileSync: writeFileSync,
    write: io.write,
    writeSync: io.writeSync,
    writev: io.writev,
    writevSync: io.writevSync,
    Stats: Stats,
    F_OK: constants.F_OK,
    R_OK: constants.R_OK,
    W_OK: constants.W_OK,
    X_OK: constants.X_OK,
    constants: constants
  };

  // O que só se carrega quando alguém pede.
  function lazy(name, module, property) {
    Object.defineProperty(exports, name, {
      get: function () {
        var value = need(module);
        return property ? value[property] : value;
      },
      set: function (value) {
        Object.defineProperty(exports, name, { value: value, writable: true });
      },
      enumerable: true,
      configurable: true
    });
  }

  lazy('ReadStream', 'fs/streams', 'ReadStream');
  lazy('WriteStream', 'fs/streams', 'WriteStream');
  lazy('Dirent', 'fs/dirent', 'Dirent');
  lazy('promises', 'fs/promises');

  ['exists', 'read', 'readv', 'write', 'writev'].forEach(function (name) {
    Object.defineProperty(exports[name], Symbol.for('nodejs.util.promisify.custom'), {
      get: function () { return need('fs/custom')[name]; },
      configurable: true
    });
  });

  return exports;
})
