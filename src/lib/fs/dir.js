/* fs/dir.js -- opendir: uma pasta lida aos poucos, e não toda de uma vez como em readdir.
 *
 * O descritor da pasta fica aberto até close. Um pedido de cada vez: os que chegam enquanto outro
 * está na equipe esperam numa fila. */
(function (native, need) {
  'use strict';

  var hide = need('es/check').hide;
  var coroutine = need('modern/coroutine');
  var wait = coroutine['await'];
  var Dirent = need('fs/dirent').Dirent;
  var TYPES = 1; // fs.h
  var nextTick = need('queue').nextTick;

  function defaults(options) {
    options = need('fs/options').optionsOf(options);
    var bufferSize = options.bufferSize === undefined ? 32 : options.bufferSize;
    need('validators').validateUint32(bufferSize, 'options.bufferSize', true);
    return { encoding: options.encoding || 'utf8', bufferSize: bufferSize, recursive: options.recursive };
  }

  function Dir(fd, path, options) {
    if (fd === undefined || fd === null) throw need('codes').ERR_MISSING_ARGS('handle');
    hide(this, '_fd', fd);
    hide(this, '_path', path);
    hide(this, '_options', defaults(options));
    hide(this, '_entries', []); // lidas do disco e ainda não entregues
    hide(this, '_waiting', null); // com um pedido na equipe, o que fazer depois dele
    hide(this, '_closed', false);
  }

  Object.defineProperty(Dir.prototype, 'path', {
    get: function () { return this._path; },
    configurable: true
  });

  // names: nome e tipo alternados.
  function keep(dir, folder, names) {
    for (var i = 0; i < names.length; i += 2) dir._entries.push(new Dirent(names[i], names[i + 1], folder));
  }

  // Entregar uma pasta, na leitura recursiva, é abri-la e pôr na fila o que há dentro (como o Node 20,
  // só as primeiras bufferSize entradas).
  function take(dir) {
    var entry = dir._entries.shift();
    if (dir._options.recursive && entry.isDirectory()) addFolder(dir, entry);
    return entry;
  }

  function addFolder(dir, entry) {
    var path = need('path').join(entry.parentPath, entry.name);
    var fd = native.openFolder(path);
    try {
      keep(dir, path, native.readFolder(fd, dir._options.encoding, TYPES, dir._options.bufferSize));
    } finally {
      native.close(fd);
    }
  }

  function requireOpen(dir) {
    if (dir._closed) throw need('codes').ERR_DIR_CLOSED();
  }

  function requireIdle(dir) {
    requireOpen(dir);
    if (dir._waiting !== null) throw need('codes').ERR_DIR_CONCURRENT_OPERATION();
  }

  // ---- ler ----

  hide(Dir.prototype, 'readSync', function readSync() {
    requireIdle(this);
    if (this._entries.length === 0) {
      keep(this, this._path, native.readFolder(this._fd, this._options.encoding, TYPES, this._options.bufferSize));
    }
    return this._entries.length > 0 ? take(this) : null;
  });

  function tryTake(dir) {
    try {
      return { entry: take(dir) };
    } catch (error) {
      return { error: error };
    }
  }

  function readMore(dir, callback) {
    dir._waiting = [];
    native.readFolder(dir._fd, dir._options.encoding, TYPES, dir._options.bufferSize, function (error, names) {
      nextTick(function () {
        var waiting = dir._waiting;
        dir._waiting = null;
        waiting.forEach(function (operation) { operation(); });
      });
      if (error) return callback(error);
      keep(dir, dir._path, names);
      if (dir._entries.length === 0) return callback(null, null);
      var taken = tryTake(dir);
      if (taken.error) callback(taken.error);
      else callback(null, taken.entry);
    });
  }

  function readLater(dir, callback) {
    requireOpen(dir);
    if (dir._waiting !== null) {
      dir._waiting.push(function () { readLater(dir, callback); });
    } else if (dir._entries.length > 0) {
      var taken = tryTake(dir);
      if (taken.error) callback(taken.error);
      else nextTick(callback, null, taken.entry);
    } else {
      readMore(dir, callback);
    }
  }

  function promised(dir, work) {
    return new Promise(function (resolve, reject) {
      work(dir, function (error, value) {
        if (error) reject(error);
        else resolve(value);
      });
    });
  }

  hide(Dir.prototype, 'read', function read(callback) {
    requireOpen(this);
    if (callback === undefined) return promised(this, readLater);
    need('validators').validateFunction(callback, 'callback');
    readLater(this, callback);
  });

  // ---- fechar ----

  hide(Dir.prototype, 'closeSync', function closeSync() {
    requireIdle(this);
    this._closed = true;
    native.close(this._fd);
  });

  function closeLater(dir, callback) {
    if (dir._closed) return nextTick(callback, need('codes').ERR_DIR_CLOSED());
    if (dir._waiting !== null) {
      dir._waiting.push(function () { closeLater(dir, callback); });
      return;
    }
    dir._closed = true;
    native.close(dir._fd, callback);
  }

  hide(Dir.prototype, 'close', function close(callback) {
    if (callback === undefined) {
      return this._closed ? Promise.reject(need('codes').ERR_DIR_CLOSED()) : promised(this, closeLater);
    }
    need('validators').validateFunction(callback, 'callback');
    closeLater(this, callback);
  });

  // ---- for await: acabar, de um jeito ou de outro, fecha ----

  function generate(dir) {
    try {
      for (var entry; (entry = wait(dir.read())) !== null;) coroutine.yieldAsync(entry);
    } finally {
      wait(dir.close());
    }
  }

  hide(Dir.prototype, 'entries', function entries() {
    return coroutine.asyncGenerator(generate, undefined, [this], null);
  });
  hide(Dir.prototype, Symbol.asyncIterator, Dir.prototype.entries);

  // ---- abrir ----

  function opendir(path, options, callback) {
    callback = typeof options === 'function' ? options : callback;
    need('validators').validateFunction(callback, 'callback');
    path = need('fs/args').convert('path', path);
    options = need('fs/options').checkedOptions(options);
    native.openFolder(path, function (error, fd) {
      if (error) callback(error);
      else callback(null, new Dir(fd, path, options));
    });
  }

  function opendirSync(path, options) {
    path = need('fs/args').convert('path', path);
    options = need('fs/options').checkedOptions(options);
    return new Dir(native.openFolder(path), path, options);
  }

  return { Dir: Dir, opendir: opendir, opendirSync: opendirSync };
})
