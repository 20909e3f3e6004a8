/* fs.js -- require('fs'): cada função confere o que o C não confere e entrega a ele.
 *
 * Cada função de `native` é síncrona sem callback e assíncrona com ele. Os valores fora do
 * comum (uma URL, '0644', um Date, um engano) o C devolve a fs/args, que converte ou lança. */
(function (native, need) {
  'use strict';

  var Stats = need('fs/stats').Stats;

  // Os bits de `how`; os mesmos números estão em fs.h.
  var TYPES = 1, FLUSH = 2, RECURSIVE = 4;
  var O_RDONLY = 0;
  var FILE_MODE = 438, FOLDER_MODE = 511; // 0666 e 0777

  native.start(
    function (name, value) { return need('fs/args').convert(name, value); },
    function (code, path, size) { return need('fs/args').failure(code, path, size); },
    Stats.prototype,
    Date
  );

  var common = need('fs/options');
  var callbackOf = common.callbackOf, optionsOf = common.optionsOf, or = common.or, bit = common.bit;

  // ---- arquivos inteiros ----

  function readFile(path, options, callback) {
    callback = callbackOf(callback || options);
    options = optionsOf(options);
    if (options.signal !== undefined) callback = common.abortable(options.signal, callback);
    if (callback === null) return;
    native.readFile(path, or(options.flag, O_RDONLY), options.encoding || 'buffer', callback);
  }

  function readFileSync(path, options) {
    options = optionsOf(options);
    return native.readFile(path, or(options.flag, O_RDONLY), options.encoding || 'buffer');
  }

  function writeWhole(path, data, options, flags, callback) {
    var how = bit(options, 'flush', FLUSH);
    native.writeFile(path, options.encoding, data, or(options.flag, flags), or(options.mode, FILE_MODE), how,
      callback);
  }

  function writeLater(path, data, options, flags, callback) {
    callback = callbackOf(callback || options);
    options = optionsOf(options);
    if (options.signal !== undefined) callback = common.abortable(options.signal, callback);
    if (callback !== null) writeWhole(path, data, options, flags, callback);
  }

  function writeFile(path, data, options, callback) {
    writeLater(path, data, options, 'w', callback);
  }

  function writeFileSync(path, data, options) {
    writeWhole(path, data, optionsOf(options), 'w');
  }

  function appendFile(path, data, options, callback) {
    writeLater(path, data, options, 'a', callback);
  }

  function appendFileSync(path, data, options) {
    writeWhole(path, data, optionsOf(options), 'a');
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

  // ---- pastas ----

  // As opções podem ser só o modo.
  function folderOptions(options) {
    return typeof options === 'number' || typeof options === 'string' ? { mode: options } : options || {};
  }

  function mkdirOperation(options) {
    if (options.recursive !== undefined) need('validators').validateBoolean(options.recursive, 'options.recursive');
    return options.recursive ? native.makePath : native.mkdir;
  }

  function mkdir(path, options, callback) {
    callback = callbackOf(callback || options);
    options = folderOptions(options);
    mkdirOperation(options)(path, or(options.mode, FOLDER_MODE), callback);
  }

  function mkdirSync(path, options) {
    options = folderOptions(options);
    return mkdirOperation(options)(path, or(options.mode, FOLDER_MODE));
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
    remove(path, options, 1, callbackOf(callback));
  }

  // Falhas que podem passar sozinhas: alguém ainda usa a pasta, ou põe coisas nela.
  var PASSING = ['EBUSY', 'EMFILE', 'ENFILE', 'ENOTEMPTY', 'EPERM'];

  // Entre uma tentativa e outra, a espera é um timer do laço: dentro do pedido, prenderia uma thread
  // da equipe. (rmSync não tem laço: lá o C espera.)
  function remove(path, options, attempt, callback) {
    native.rm(path, options.how, 0, 0, function (error) {
      if (error && attempt <= options.maxRetries && PASSING.indexOf(error.code) >= 0) {
        need('timers').setTimeout(remove, options.retryDelay * attempt, path, options, attempt + 1, callback);
      } else {
        callback.apply(this, arguments);
      }
    });
  }

  function rmSync(path, options) {
    options = need('fs/args').removal(options);
    native.rm(path, options.how, options.maxRetries, options.retryDelay);
  }

  // rmdir recursivo, que o Node desaconselha: uma pasta vai com tudo o que tem.
  function rmdir(path, options, callback) {
    if (typeof options === 'function') callback = options, options = undefined;
    callbackOf(callback);
    options = need('fs/args').removal(options, true);
    if (!options.recursive) return native.rmdir(path, callback);
    native.lstat(path, function (error, stat) {
      if (error) callback(error);
      else if (stat.isDirectory()) remove(path, options, 1, callback);
      else native.rmdir(path, callback);
    });
  }

  function rmdirSync(path, options) {
    options = need('fs/args').removal(options, true);
    if (!options.recursive || !native.lstat(path).isDirectory()) native.rmdir(path);
    else native.rm(path, options.how, options.maxRetries, options.retryDelay);
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

  // ---- o módulo ----

  var constants = need('fs/stats').constants;

  var exports = {
    appendFile: appendFile,
    appendFileSync: appendFileSync,
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
    fdatasync: fdatasync,
    fdatasyncSync: fdatasyncSync,
    fsync: fsync,
    fsyncSync: fsyncSync,
    link: link,
    linkSync: linkSync,
    mkdir: mkdir,
    mkdirSync: mkdirSync,
    mkdtemp: mkdtemp,
    mkdtempSync: mkdtempSync,
    open: open,
    openAsBlob: function openAsBlob(path) { return need('fs/blob').openAsBlob(path, arguments[1]); },
    openSync: openSync,
    readdir: readdir,
    readdirSync: readdirSync,
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
    symlink: symlink,
    symlinkSync: symlinkSync,
    unlink: unlink,
    unlinkSync: unlinkSync,
    writeFile: writeFile,
    writeFileSync: writeFileSync,
    Stats: Stats,
    F_OK: constants.F_OK,
    R_OK: constants.R_OK,
    W_OK: constants.W_OK,
    X_OK: constants.X_OK,
    constants: constants
  };

  [need('fs/attributes'), need('fs/io')].forEach(function (part) {
    Object.keys(part).forEach(function (name) { exports[name] = part[name]; });
  });

  // O que só se carrega quando alguém pede.
  function lazy(name, module, property) {
    need('es/check').lazy(exports, name, function () {
      var value = need(module);
      return property ? value[property] : value;
    });
  }

  lazy('ReadStream', 'fs/streams', 'ReadStream');
  lazy('WriteStream', 'fs/streams', 'WriteStream');
  lazy('FileReadStream', 'fs/streams', 'ReadStream'); // nomes antigos
  lazy('FileWriteStream', 'fs/streams', 'WriteStream');
  lazy('Dirent', 'fs/dirent', 'Dirent');
  ['Dir', 'opendir', 'opendirSync'].forEach(function (name) { lazy(name, 'fs/dir', name); });
  ['cp', 'cpSync'].forEach(function (name) { lazy(name, 'fs/copy-tree', name); });
  ['statfs', 'statfsSync'].forEach(function (name) { lazy(name, 'fs/statfs', name); });
  ['watchFile', 'unwatchFile'].forEach(function (name) { lazy(name, 'fs/watch-file', name); });
  lazy('watch', 'fs/watch', 'watch');
  lazy('promises', 'fs/promises');

  ['exists', 'read', 'readv', 'write', 'writev'].forEach(function (name) {
    Object.defineProperty(exports[name], Symbol.for('nodejs.util.promisify.custom'), {
      get: function () { return need('fs/custom')[name]; },
      configurable: true
    });
  });

  return exports;
})
