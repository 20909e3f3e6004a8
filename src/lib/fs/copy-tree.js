/* fs/copy-tree.js -- fs.cp: copiar um arquivo, um link ou uma pasta inteira.
 *
 * Um algoritmo só, escrito com callbacks, serve às duas formas: em cpSync cada operação de `io`
 * trabalha na hora e chama o callback antes de voltar. */
(function (native, need) {
  'use strict';

  var fs = need('fs');
  var path = need('path');

  // ---- os dois jeitos de trabalhar ----

  var OPERATIONS = ['stat', 'lstat', 'mkdir', 'readdir', 'readlink', 'symlink', 'unlink', 'copyFile', 'chmod', 'utimes'];

  function callAtOnce(operation) {
    return function () {
      var args = Array.prototype.slice.call(arguments), callback = args.pop(), value;
      try {
        value = operation.apply(fs, args);
      } catch (error) {
        return callback(error);
      }
      callback(null, value);
    };
  }

  function makeIo(atOnce) {
    var io = { atOnce: atOnce };
    OPERATIONS.forEach(function (name) {
      io[name] = atOnce ? callAtOnce(fs[name + 'Sync']) : fs[name];
    });
    return io;
  }

  // Segue só se não houve erro.
  function unless(callback, next) {
    return function (error, value) {
      if (error) callback(error);
      else next(value);
    };
  }

  // step(item, pronto) para cada item, em ordem. Passos que terminam na hora não empilham.
  function each(items, step, callback) {
    var next = 0, running = false, again = false;
    function go() {
      again = true;
      if (running) return;
      running = true;
      while (again) {
        again = false;
        if (next === items.length) callback(null);
        else step(items[next++], unless(callback, go));
      }
      running = false;
    }
    go();
  }

  // ---- os erros ----

  // kind: o fim do nome do erro do Node. (Numa pasta sem recursive, cpSync diz o errno de EINVAL.)
  function failure(kind, message, path, code, errno) {
    var numbers = need('os').constants.errno;
    return need('codes')['ERR_FS_' + kind]({
      message: message, path: path, syscall: 'cp', errno: numbers[errno || code], code: code
    });
  }

  function intoItself(src, dest, where) {
    return failure('CP_EINVAL', 'cannot copy ' + src + ' to a subdirectory of self ' + dest, where, 'EINVAL');
  }

  // ---- antes de copiar ----

  function areIdentical(a, b) { return a.ino === b.ino && a.dev === b.dev; }

  // `inner` está dentro de `outer` (ou é ela), só pelos nomes.
  function isInside(outer, inner) {
    var parts = path.resolve(inner).split('/').filter(Boolean);
    return path.resolve(outer).split('/').filter(Boolean).every(function (part, i) { return parts[i] === part; });
  }

  function askFilter(copy, src, dest, callback) {
    var answer;
    if (!copy.options.filter) return callback(null, true);
    try {
      answer = copy.options.filter(src, dest);
    } catch (error) {
      return callback(error);
    }
    if (!answer || typeof answer.then !== 'function') callback(null, answer);
    else if (copy.io.atOnce) callback(need('codes').ERR_INVALID_RETURN_VALUE('boolean', 'filter', answer));
    else answer.then(function (value) { callback(null, value); }, callback);
  }

  function orNothing(callback) {
    return function (error, value) {
      if (error && error.code === 'ENOENT') callback(null, null);
      else callback(error, value);
    };
  }

  function conflict(from, to, src, dest) {
    if (to && areIdentical(from, to)) return failure('CP_EINVAL', 'src and dest cannot be the same', dest, 'EINVAL');
    if (to && from.isDirectory() && !to.isDirectory()) {
      return failure('CP_DIR_TO_NON_DIR', 'cannot overwrite non-directory ' + dest + ' with directory ' + src, dest,
        'EISDIR');
    }
    if (to && !from.isDirectory() && to.isDirectory()) {
      return failure('CP_NON_DIR_TO_DIR', 'cannot overwrite directory ' + dest + ' with non-directory ' + src, dest,
        'ENOTDIR');
    }
    return from.isDirectory() && isInside(src, dest) ? intoItself(src, dest, dest) : null;
  }

  // callback(erro, { from, to }): o que há nos dois lados; null se o filtro não quis.
  function look(copy, src, dest, callback) {
    var stat = copy.options.dereference ? copy.io.stat : copy.io.lstat;
    askFilter(copy, src, dest, unless(callback, function (wanted) {
      if (!wanted) return callback(null, null);
      stat(src, unless(callback, function (from) {
        stat(dest, orNothing(unless(callback, function (to) {
          callback(conflict(from, to, src, dest), { from: from, to: to });
        })));
      }));
    }));
  }

  // O destino pode estar dentro da origem por um caminho que os nomes não mostram: sobe pelas pastas.
  function checkParents(copy, src, from, dest, callback) {
    var parent = path.resolve(path.dirname(dest));
    if (parent === path.resolve(path.dirname(src)) || parent === '/') return callback(null);
    copy.io.stat(parent, orNothing(unless(callback, function (found) {
      if (!found) callback(null);
      else if (areIdentical(from, found)) callback(intoItself(src, dest, dest));
      else checkParents(copy, src, from, parent, callback);
    })));
  }

  // ---- copiar ----

  function copyOne(copy, found, src, dest, callback) {
    var from = found.from;
    if (from.isDirectory()) copyFolder(copy, found, src, dest, callback);
    else if (from.isSymbolicLink()) copyLink(copy, found.to, src, dest, callback);
    else if (from.isSocket()) callback(failure('CP_SOCKET', 'cannot copy a socket file: ' + dest, dest, 'EINVAL'));
    else if (from.isFIFO()) callback(failure('CP_FIFO_PIPE', 'cannot copy a FIFO pipe: ' + dest, dest, 'EINVAL'));
    else copyFile(copy, found, src, dest, callback);
  }

  function copyFile(copy, found, src, dest, callback) {
    function write() {
      copy.io.copyFile(src, dest, copy.options.mode, unless(callback, function () {
        copyDates(copy, found.from.mode, src, dest, unless(callback, function () {
          copy.io.chmod(dest, found.from.mode, callback);
        }));
      }));
    }
    if (!found.to) write();
    else if (copy.options.force) copy.io.unlink(dest, unless(callback, write));
    else if (copy.options.errorOnExist) callback(failure('CP_EEXIST', dest + ' already exists', dest, 'EEXIST'));
    else callback(null);
  }

  // As datas de agora, e não as de antes: a leitura mudou o atime.
  function copyDates(copy, mode, src, dest, callback) {
    if (!copy.options.preserveTimestamps) return callback(null);
    copy.io.chmod(dest, mode | 128, unless(callback, function () { // 0200: quem não escreve não muda datas
      copy.io.stat(src, unless(callback, function (stat) {
        copy.io.utimes(dest, stat.atime, stat.mtime, callback);
      }));
    }));
  }

  function copyFolder(copy, found, src, dest, callback) {
    if (!copy.options.recursive) {
      return callback(failure('EISDIR', src + ' is a directory (not copied)', src, 'EISDIR',
        copy.io.atOnce ? 'EINVAL' : 'EISDIR'));
    }
    if (found.to) return copyContents(copy, src, dest, callback);
    copy.io.mkdir(dest, unless(callback, function () {
      copyContents(copy, src, dest, unless(callback, function () {
        copy.io.chmod(dest, found.from.mode, callback);
      }));
    }));
  }

  function copyContents(copy, src, dest, callback) {
    copy.io.readdir(src, unless(callback, function (names) {
      each(names, function (name, done) {
        var from = path.join(src, name), to = path.join(dest, name);
        look(copy, from, to, unless(done, function (found) {
          if (found) copyOne(copy, found, from, to, done);
          else done(null);
        }));
      }, callback);
    }));
  }

  // Um link relativo passa a ser absoluto, a menos que verbatimSymlinks o queira como está.
  function copyLink(copy, there, src, dest, callback) {
    copy.io.readlink(src, unless(callback, function (target) {
      if (!copy.options.verbatimSymlinks) target = path.resolve(path.dirname(src), target);
      if (!there) return copy.io.symlink(target, dest, callback);
      copy.io.readlink(dest, function (error, old) {
        if (error && error.code === 'EINVAL') copy.io.symlink(target, dest, callback);
        else if (error) callback(error);
        else replaceLink(copy, src, dest, target, path.resolve(path.dirname(dest), old), callback);
      });
    }));
  }

  function replaceLink(copy, src, dest, target, old, callback) {
    if (isInside(target, old)) return callback(intoItself(target, old, dest));
    copy.io.stat(src, unless(callback, function (stat) {
      if (stat.isDirectory() && isInside(old, target)) {
        return callback(failure('CP_SYMLINK_TO_SUBDIRECTORY', 'cannot overwrite ' + old + ' with ' + target, dest,
          'EINVAL'));
      }
      copy.io.unlink(dest, unless(callback, function () {
        copy.io.symlink(target, dest, callback);
      }));
    }));
  }

  function start(io, src, dest, options, callback) {
    var copy = { io: io, options: options };
    look(copy, src, dest, unless(callback, function (found) {
      if (!found) return callback(null);
      checkParents(copy, src, found.from, dest, unless(callback, function () {
        io.stat(path.dirname(dest), orNothing(unless(callback, function (parent) {
          if (parent) return copyOne(copy, found, src, dest, callback);
          io.mkdir(path.dirname(dest), { recursive: true }, unless(callback, function () {
            copyOne(copy, found, src, dest, callback);
          }));
        })));
      }));
    }));
  }

  // ---- as opções ----

  var FLAGS = { dereference: false, errorOnExist: false, force: true, preserveTimestamps: false, recursive: false,
    verbatimSymlinks: false };

  function checkOptions(options) {
    var validators = need('validators');
    if (options === undefined) options = {};
    validators.validateObject(options, 'options');
    var checked = { filter: options.filter, mode: need('fs/options').or(options.mode, 0) };
    Object.keys(FLAGS).forEach(function (name) {
      checked[name] = name in options ? options[name] : FLAGS[name];
      validators.validateBoolean(checked[name], 'options.' + name);
    });
    validators.validateInteger(checked.mode, 'mode', 0, 7);
    if (checked.dereference && checked.verbatimSymlinks) {
      throw need('codes').ERR_INCOMPATIBLE_OPTION_PAIR('dereference', 'verbatimSymlinks');
    }
    if (checked.filter !== undefined) validators.validateFunction(checked.filter, 'options.filter');
    return checked;
  }

  function cp(src, dest, options, callback) {
    if (typeof options === 'function') callback = options, options = undefined;
    callback = need('fs/options').callbackOf(callback);
    options = checkOptions(options);
    src = need('fs/args').convert('src', src);
    dest = need('fs/args').convert('dest', dest);
    start(makeIo(false), src, dest, options, function (error) {
      if (error) callback(error);
      else callback(null, undefined); // dois argumentos, como no Node
    });
  }

  function cpSync(src, dest, options) {
    options = checkOptions(options);
    src = need('fs/args').convert('src', src);
    dest = need('fs/args').convert('dest', dest);
    start(makeIo(true), src, dest, options, function (error) {
      if (error) throw error;
    });
  }

  return { cp: cp, cpSync: cpSync };
})
