/* fs/watch-tree.js -- fs.watch recursivo: a inotify não desce às subpastas, e então se vigia cada
 * arquivo e cada pasta da árvore.
 *
 * Os caminhos que se contam são relativos à raiz. Como no Node 20 em Linux, a árvore é lida de forma
 * síncrona, e ref e unref não fazem nada. */
(function (native, need) {
  'use strict';

  var fs = need('fs');
  var path = need('path');
  var EventEmitter = need('events');
  var validators = need('validators');

  function given(value) { return value !== undefined && value !== null; }

  function checkOptions(options) {
    if (given(options.recursive)) validators.validateBoolean(options.recursive, 'options.recursive');
    if (given(options.persistent)) validators.validateBoolean(options.persistent, 'options.persistent');
    if (given(options.signal)) validators.validateAbortSignal(options.signal, 'options.signal');
    if (given(options.encoding) && typeof options.encoding !== 'string') {
      throw need('codes').ERR_INVALID_ARG_VALUE(options.encoding, 'options.encoding');
    }
  }

  function TreeWatcher(options) {
    EventEmitter.call(this);
    checkOptions(options);
    Object.defineProperty(this, '_tree', {
      value: { persistent: options.persistent, signal: options.signal, closed: false, root: path.resolve(),
        rootIsFile: false, watchers: {}, links: {} }
    });
  }
  TreeWatcher.prototype = Object.create(EventEmitter.prototype, {
    constructor: { value: TreeWatcher, writable: true, configurable: true }
  });
  Object.setPrototypeOf(TreeWatcher, EventEmitter);
  Object.defineProperty(TreeWatcher, 'name', { value: 'FSWatcher' });

  // ---- vigiar ----

  function report(watcher, event, file) {
    watcher.emit('change', event, path.relative(watcher._tree.root, file));
  }

  function statOf(file) {
    try {
      return fs.statSync(file);
    } catch (error) {
      return null; // o arquivo sumiu
    }
  }

  function addFile(watcher, file) {
    var tree = watcher._tree;
    if (tree.closed || tree.watchers[file]) return;
    fs.statSync(file);
    tree.watchers[file] = fs.watch(file, { persistent: tree.persistent }, function () { react(watcher, file); });
  }

  function forget(watcher, file) {
    var watchers = watcher._tree.watchers;
    Object.keys(watchers).forEach(function (name) {
      if (name.indexOf(file) !== 0) return;
      watchers[name].close();
      delete watchers[name];
    });
    delete watcher._tree.links[file];
  }

  // Algo mudou em `file`, que a raiz ou uma pasta dela contém.
  function react(watcher, file) {
    var tree = watcher._tree, stat = statOf(file);
    if (stat === null) {
      tree.watchers[file].close();
      delete tree.watchers[file];
      report(watcher, 'rename', file);
      forget(watcher, file);
    } else if (file === tree.root && tree.rootIsFile) {
      watcher.emit('change', 'change', path.basename(file));
    } else if (tree.links[file]) {
      report(watcher, 'rename', file);
    } else if (stat.isDirectory()) {
      addFolder(watcher, file);
    } else {
      report(watcher, 'change', file);
    }
  }

  function addEntry(watcher, entry, file) {
    if (watcher._tree.closed || watcher._tree.watchers[file]) return;
    report(watcher, 'rename', file);
    if (entry.isSymbolicLink()) watcher._tree.links[file] = true;
    try {
      addFile(watcher, file);
      if (entry.isDirectory()) addFolder(watcher, file);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }

  // O que é novo na pasta se conta e se passa a vigiar.
  function addFolder(watcher, folder) {
    try {
      fs.readdirSync(folder, { withFileTypes: true }).forEach(function (entry) {
        addEntry(watcher, entry, path.join(folder, entry.name));
      });
    } catch (error) {
      watcher.emit('error', error);
    }
  }

  function start(watcher, filename) {
    var root = path.resolve(filename), tree = watcher._tree;
    try {
      var stat = fs.statSync(root);
      tree.root = root;
      tree.rootIsFile = stat.isFile();
      addFile(watcher, root);
      if (stat.isDirectory()) addFolder(watcher, root);
    } catch (error) {
      if (error.code !== 'ENOENT') return; // como no Node, que engole os outros erros
      error.filename = root;
      throw error;
    }
  }

  // ---- o que o programa chama ----

  TreeWatcher.prototype.close = function close() {
    var tree = this._tree;
    if (tree.closed) return;
    tree.closed = true;
    Object.keys(tree.watchers).forEach(function (file) { tree.watchers[file].close(); });
    tree.watchers = {};
    tree.links = {};
    this.emit('close');
  };

  TreeWatcher.prototype.ref = function ref() {};
  TreeWatcher.prototype.unref = function unref() {};

  // Cada `next` espera pela primeira mudança depois dele.
  function nextChange(watcher) {
    var signal = watcher._tree.signal;
    return new Promise(function (resolve, reject) {
      var stop = function () {};
      function onAbort() {
        watcher.close();
        reject(need('fs/abort').errorOf(signal));
      }
      if (signal && signal.aborted) return onAbort();
      if (signal) stop = need('fs/abort').listen(signal, onAbort);
      watcher.once('change', function (eventType, filename) {
        stop();
        resolve({ value: { eventType: eventType, filename: filename }, done: false });
      });
    });
  }

  TreeWatcher.prototype[Symbol.asyncIterator] = function () {
    var watcher = this, iterator = {};
    iterator.next = function () {
      return watcher._tree.closed ? Promise.resolve({ value: undefined, done: true }) : nextChange(watcher);
    };
    iterator['return'] = function () {
      watcher.close();
      return Promise.resolve({ value: undefined, done: true });
    };
    iterator[Symbol.asyncIterator] = function () { return iterator; };
    return iterator;
  };

  function open(filename, options) {
    var watcher = new TreeWatcher(options);
    start(watcher, filename);
    return watcher;
  }

  return { open: open };
})
