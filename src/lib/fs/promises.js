/* fs/promises.js -- require('fs').promises: as mesmas funções, com promessa no lugar do callback.
 *
 * Um só adaptador serve a todas: o callback é sempre o último parâmetro declarado. Um
 * argumento errado também vira rejeição. */
(function (native, need) {
  'use strict';

  var fs = need('fs');
  var FileHandle = need('fs/handle').FileHandle, isPieces = need('fs/handle').isPieces;

  // ---- o adaptador ----

  // pick(valor) diz o que a promessa entrega; sem ele, o próprio valor.
  function promised(operation, pick) {
    var last = operation.length - 1;
    return function () {
      var args = Array.prototype.slice.call(arguments, 0, last);
      return new Promise(function (resolve, reject) {
        args[last] = function (error, value) {
          if (error) reject(error);
          else resolve(pick ? pick(value) : value);
        };
        operation.apply(null, args);
      });
    };
  }

  // Aqui o Node aceita um FileHandle no lugar do caminho (mas não o número de um descritor).
  function accepting(operation, method) {
    return function (path) {
      var args = Array.prototype.slice.call(arguments);
      if (path instanceof FileHandle) return path[method].apply(path, args.slice(1));
      if (typeof path === 'number') {
        return Promise.reject(need('codes').ERR_INVALID_ARG_TYPE('path', ['string', 'Buffer', 'URL'], path));
      }
      return operation.apply(null, args);
    };
  }

  // ---- escrever o que vem aos pedaços ----

  // Abre, entrega o FileHandle ao trabalho e fecha, tenha ele dado certo ou não.
  function withFile(path, flag, mode, work) {
    return open(path, flag, mode).then(function (handle) {
      return work(handle).then(function (value) {
        return handle.close().then(function () { return value; });
      }, function (error) {
        function fail() { throw error; }
        return handle.close().then(fail, fail);
      });
    });
  }

  function writer(operation, flag) {
    var whole = promised(operation);
    return function (path, data, options) {
      if (!isPieces(data)) return whole(path, data, options);
      var given = options && typeof options === 'object' ? options : {};
      return withFile(path, given.flag || flag, given.mode, function (handle) {
        return handle.writeFile(data, options);
      });
    };
  }

  // ---- o módulo ----

  var open = promised(fs.open, function (fd) { return new FileHandle(fd); });

  var exports = {
    access: promised(fs.access),
    appendFile: accepting(writer(fs.appendFile, 'a'), 'appendFile'),
    chmod: promised(fs.chmod),
    chown: promised(fs.chown),
    copyFile: promised(fs.copyFile),
    lchmod: function () { return Promise.reject(need('codes').ERR_METHOD_NOT_IMPLEMENTED('lchmod()')); }, // só no macOS
    lchown: promised(fs.lchown),
    link: promised(fs.link),
    lstat: promised(fs.lstat),
    lutimes: promised(fs.lutimes),
    mkdir: promised(fs.mkdir),
    mkdtemp: promised(fs.mkdtemp),
    open: open,
    readdir: promised(fs.readdir),
    readFile: accepting(promised(fs.readFile), 'readFile'),
    readlink: promised(fs.readlink),
    realpath: promised(fs.realpath.native),
    rename: promised(fs.rename),
    rm: promised(fs.rm),
    rmdir: promised(fs.rmdir),
    stat: promised(fs.stat),
    symlink: promised(fs.symlink),
    truncate: promised(fs.truncate),
    unlink: promised(fs.unlink),
    utimes: promised(fs.utimes),
    writeFile: accepting(writer(fs.writeFile, 'w'), 'writeFile'),
    constants: fs.constants
  };

  // Estas só carregam o seu módulo quando alguém chama.
  ['cp', 'opendir', 'statfs'].forEach(function (name) {
    exports[name] = function () { return promised(fs[name]).apply(null, arguments); };
  });
  exports.watch = function (filename, options) { return need('fs/watch-iterator')(filename, options); };

  Object.keys(exports).forEach(function (name) {
    if (typeof exports[name] === 'function') Object.defineProperty(exports[name], 'name', { value: name });
  });

  return exports;
})
