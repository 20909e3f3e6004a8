/* fs/args.js -- os argumentos fora do comum: converter, ou lançar o erro do Node.
 *
 * O C chama `convert` com o nome do parâmetro e o valor que ele não entendeu; o que ela
 * devolve é um número, um texto ou um Buffer. Nada aqui roda no caminho comum. */
(function (native, need) {
  'use strict';

  function typeError(name, expected, value) {
    return need('codes').ERR_INVALID_ARG_TYPE(name, expected, value);
  }
  function valueError(name, value, reason) {
    return need('codes').ERR_INVALID_ARG_VALUE(name, value, reason);
  }

  // ---- caminhos ----

  function isURL(value) {
    return value !== null && typeof value === 'object' && need('url/file').isURL(value);
  }

  function hasNull(path) {
    return typeof path === 'string' ? path.indexOf('\0') >= 0 : Array.prototype.indexOf.call(path, 0) >= 0;
  }

  function toPath(value, name) {
    var path = isURL(value) ? need('url/file').fileURLToPath(value) : value;
    if (typeof path !== 'string' && !(path instanceof Uint8Array)) {
      throw typeError(name, ['string', 'Buffer', 'URL'], value);
    }
    if (hasNull(path)) throw valueError(name, path, 'must be a string, Uint8Array, or URL without null bytes');
    return path;
  }

  // Um caminho, ou o número de um descritor.
  function toFile(value) {
    if (typeof value === 'number' && value === (value | 0)) need('validators').validateInteger(value, 'fd', 0, 2147483647);
    return toPath(value, 'path');
  }

  // O caminho absoluto, sem "." nem ".."; realpath aceita qualquer coisa que vire texto.
  function absolute(value) {
    var known = typeof value === 'string' || value instanceof Uint8Array || isURL(value);
    var path = toPath(known ? value : String(value), 'path');
    return need('path').resolve(typeof path === 'string' ? path : need('buffer').Buffer.from(path).toString());
  }

  // ---- números ----

  var FLAGS = { // O_RDONLY 0, O_WRONLY 1, O_RDWR 2, O_CREAT 64, O_EXCL 128, O_TRUNC 512, O_APPEND 1024, O_SYNC
    'r': 0, 'rs': 1052672, 'sr': 1052672,
    'r+': 2, 'rs+': 1052674, 'sr+': 1052674,
    'w': 577, 'wx': 705, 'xw': 705,
    'w+': 578, 'wx+': 706, 'xw+': 706,
    'a': 1089, 'ax': 1217, 'xa': 1217, 'as': 1053761, 'sa': 1053761,
    'a+': 1090, 'ax+': 1218, 'xa+': 1218, 'as+': 1053762, 'sa+': 1053762
  };

  function toFlags(value) {
    if (value === undefined || value === null) return 0;
    if (typeof value === 'number') need('validators').validateInt32(value, 'flags');
    if (!FLAGS.hasOwnProperty(value)) throw valueError('flags', value, 'is invalid');
    return FLAGS[value];
  }

  // Segundos desde 1970: um número, o texto de um número ou um Date.
  function toTime(value, name) {
    if (typeof value === 'string' && isFinite(value)) return +value;
    if (value instanceof Date) return value.getTime() / 1000;
    throw typeError(name, ['Date', 'Time in seconds'], value);
  }

  // access e copyFile: três bits. (As mensagens do Node para eles vêm do C++, sem aspas.)
  function toBits(value) {
    var codes = need('codes');
    if (typeof value !== 'number') {
      throw codes.coded(TypeError, 'ERR_INVALID_ARG_TYPE', 'mode must be int32 or null/undefined');
    }
    throw codes.coded(RangeError, 'ERR_OUT_OF_RANGE', 'mode is out of range' + (isFinite(value) ? ': >= 0 && <= 7' : ''));
  }

  function toPosition(value) {
    if (typeof value !== 'number') throw typeError('position', ['bigint', 'integer'], value);
    need('validators').validateInteger(value, 'position', -1);
  }

  function toOwner(value, name) {
    need('validators').validateInteger(value, name, -1, 4294967295);
  }

  var convert = {
    path: toPath, file: toFile, oldPath: toPath, newPath: toPath, existingPath: toPath,
    src: toPath, dest: toPath, target: toPath, prefix: toPath,
    flags: toFlags,
    time: toTime, atime: toTime, mtime: toTime,
    uid: toOwner, gid: toOwner,
    position: toPosition,
    'access mode': toBits, 'copy mode': toBits,
    mode: function (value) { return need('validators').parseFileMode(value, 'mode'); },
    fd: function (value) { need('validators').validateInteger(value, 'fd', 0, 2147483647); },
    len: function (value) { need('validators').validateInteger(value, 'len'); },
    offset: function (value) { need('validators').validateInteger(value, 'offset', 0); },
    length: function (value) { need('validators').validateInteger(value, 'length', 0); },
    encoding: function (value) { throw valueError('encoding', value, 'is invalid encoding'); },
    buffer: function (value) { need('validators').validateBuffer(value, 'buffer'); },
    buffers: function (value) { throw typeError('buffers', 'ArrayBufferView[]', value); },
    data: function (value) { throw typeError('data', ['string', 'Buffer', 'TypedArray', 'DataView'], value); },
    maxRetries: function (value) { need('validators').validateUint32(value, 'options.maxRetries'); },
    retryDelay: function (value) { need('validators').validateInt32(value, 'options.retryDelay', 0); }
  };

  // ---- rm e rmdir ----

  var RECURSIVE = 4, FORCE = 8; // fs.h

  // Confere as opções; `folder`: são de rmdir, em que recursive é desaconselhado.
  function removal(options, folder) {
    var validators = need('validators');
    if (options === undefined) options = {};
    validators.validateObject(options, 'options');
    var result = { how: 0, recursive: false, force: false, maxRetries: 0, retryDelay: 100 };
    Object.keys(result).forEach(function (name) {
      if (options[name] !== undefined) result[name] = options[name];
    });
    validators.validateBoolean(result.recursive, 'options.recursive');
    if (!folder) validators.validateBoolean(result.force, 'options.force');
    validators.validateInt32(result.retryDelay, 'options.retryDelay', 0);
    validators.validateUint32(result.maxRetries, 'options.maxRetries');
    result.how = (result.recursive ? RECURSIVE : 0) | (result.force ? FORCE : 0);
    if (folder && result.recursive) deprecateRecursive();
    return result;
  }

  var warned = false;
  function deprecateRecursive() {
    if (warned) return;
    warned = true;
    need('process').emitWarning('In future versions of Node.js, fs.rmdir(path, { recursive: true }) will be ' +
      'removed. Use fs.rm(path, { recursive: true }) instead', 'DeprecationWarning', 'DEP0147');
  }

  // ---- o resto ----

  function symlinkType(type) {
    if (type === undefined || type === null || type === 'dir' || type === 'file' || type === 'junction') return;
    throw need('codes').ERR_FS_INVALID_SYMLINK_TYPE(type);
  }

  // As falhas que não são do sistema.
  function failure(code, path, size) {
    if (code === 'ERR_FS_FILE_TOO_LARGE') return need('codes').ERR_FS_FILE_TOO_LARGE(size);
    return need('codes').ERR_FS_EISDIR({
      code: 'EISDIR', message: 'is a directory', path: path, syscall: 'rm', errno: 21
    });
  }

  // Nos erros que o Node monta em JavaScript, e não em C++, `code` vem depois de `syscall`.
  function codeLast(error) {
    ['code', 'path', 'dest'].forEach(function (name) {
      if (!(name in error)) return;
      var value = error[name];
      delete error[name];
      error[name] = value;
    });
    return error;
  }

  return {
    codeLast: codeLast,
    convert: function (name, value) { return convert[name](value, name); },
    failure: failure,
    absolute: absolute,
    removal: removal,
    symlinkType: symlinkType
  };
})
