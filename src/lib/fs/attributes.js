/* fs/attributes.js -- o que se sabe de um arquivo além do conteúdo: existir, tipo, tamanho, dono,
 * permissões, datas. */
(function (native, need) {
  'use strict';

  var common = need('fs/options');
  var callbackOf = common.callbackOf, or = common.or, refuseBigInt = common.refuseBigInt;
  var F_OK = 0;

  // ---- o que se sabe de um arquivo ----

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

  // ---- tamanho ----

  function lengthOf(value) {
    return value === undefined || (typeof value === 'number' && value < 0) ? 0 : value;
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

  // ---- permissões, donos, datas ----

  // ausente: fs lchmod lchmodSync: só o macOS os tem; no Linux, no Node também são undefined.

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

  // Um número negativo quer dizer agora. (Uma data anterior a 1970, não.)
  function moment(time) {
    return typeof time === 'number' && time < 0 && isFinite(time) ? Date.now() / 1000 : time;
  }

  function utimes(path, atime, mtime, callback) {
    native.utimes(path, moment(atime), moment(mtime), callbackOf(callback));
  }
  function utimesSync(path, atime, mtime) { native.utimes(path, moment(atime), moment(mtime)); }

  function futimes(fd, atime, mtime, callback) {
    native.futimes(fd, moment(atime), moment(mtime), callbackOf(callback));
  }
  function futimesSync(fd, atime, mtime) { native.futimes(fd, moment(atime), moment(mtime)); }

  function lutimes(path, atime, mtime, callback) {
    native.lutimes(path, moment(atime), moment(mtime), callbackOf(callback));
  }
  function lutimesSync(path, atime, mtime) { native.lutimes(path, moment(atime), moment(mtime)); }

  return {
    truncate: truncate,
    truncateSync: truncateSync,
    ftruncate: ftruncate,
    ftruncateSync: ftruncateSync,
    stat: stat,
    lstat: lstat,
    fstat: fstat,
    statSync: statSync,
    lstatSync: lstatSync,
    fstatSync: fstatSync,
    access: access,
    accessSync: accessSync,
    exists: exists,
    existsSync: existsSync,
    chmod: chmod,
    chmodSync: chmodSync,
    fchmod: fchmod,
    fchmodSync: fchmodSync,
    chown: chown,
    chownSync: chownSync,
    fchown: fchown,
    fchownSync: fchownSync,
    lchown: lchown,
    lchownSync: lchownSync,
    utimes: utimes,
    utimesSync: utimesSync,
    futimes: futimes,
    futimesSync: futimesSync,
    lutimes: lutimes,
    lutimesSync: lutimesSync
  };
})
