/* fs/watch.js -- fs.watch: um FSWatcher avisa do que muda num arquivo ou numa pasta.
 *
 * O C vigia por número (wd) e nos entrega tudo; aqui se sabe quem espera por qual. O caminho vigiado
 * uma segunda vez tem o mesmo número, que só se larga quando o último FSWatcher fecha. */
(function (native, need) {
  'use strict';

  var EventEmitter = need('events');
  var Buffer = need('buffer').Buffer;

  // ---- quem vigia o quê ----

  var watches = {}; // wd -> as vigias abertas

  native.watchListen(function (wd, changed, name) {
    (watches[wd] || []).slice().forEach(function (watch) {
      if (watch.open) watch.report(changed ? 'change' : 'rename', nameOf(watch, name));
    });
  });

  // De um arquivo vigiado diretamente o kernel não diz o nome: é o último do caminho.
  function nameOf(watch, bytes) {
    if (bytes === undefined) bytes = Buffer.from(watch.path.slice(watch.path.lastIndexOf('/') + 1));
    return watch.encoding === 'buffer' ? bytes : bytes.toString(watch.encoding);
  }

  // Vigia `path`; report(evento, nome) a cada mudança. Segura o programa até close, salvo unref.
  function Watch(path, encoding, report) {
    path = typeof path === 'string' ? path : Buffer.from(path).toString();
    this.path = path;
    this.encoding = encoding || 'utf8';
    this.report = report;
    this.wd = add(path);
    this.open = true;
    this.holding = false;
    (watches[this.wd] = watches[this.wd] || []).push(this);
  }

  function add(path) {
    try {
      return native.watchAdd(path);
    } catch (error) {
      if (error.code === 'ENOSPC') {
        error.message = "ENOSPC: System limit for number of file watchers reached, watch '" + path + "'";
      }
      need('fs/args').codeLast(error);
      error.filename = path;
      throw error;
    }
  }

  Watch.prototype.hold = function (wanted) {
    if (this.holding === wanted) return;
    this.holding = wanted;
    if (wanted) native.watchHold();
    else native.watchRelease();
  };

  Watch.prototype.close = function () {
    if (!this.open) return;
    this.open = false;
    this.hold(false);
    var others = watches[this.wd].filter(function (watch) { return watch.open; });
    if (others.length > 0) {
      watches[this.wd] = others;
    } else {
      delete watches[this.wd];
      native.watchRemove(this.wd);
    }
  };

  // ---- FSWatcher ----

  function FSWatcher() {
    EventEmitter.call(this);
    Object.defineProperty(this, '_watch', { value: null, writable: true });
  }
  FSWatcher.prototype = Object.create(EventEmitter.prototype, {
    constructor: { value: FSWatcher, writable: true, configurable: true }
  });
  Object.setPrototypeOf(FSWatcher, EventEmitter);

  function begin(watcher, path, persistent, encoding) {
    watcher._watch = new Watch(path, encoding, function (event, name) { watcher.emit('change', event, name); });
    watcher._watch.hold(Boolean(persistent));
  }

  FSWatcher.prototype.close = function close() {
    var watcher = this;
    if (watcher._watch === null) return;
    watcher._watch.close();
    watcher._watch = null;
    need('queue').nextTick(function () { watcher.emit('close'); });
  };

  FSWatcher.prototype.ref = function ref() {
    if (this._watch !== null) this._watch.hold(true);
    return this;
  };

  FSWatcher.prototype.unref = function unref() {
    if (this._watch !== null) this._watch.hold(false);
    return this;
  };

  FSWatcher.prototype.start = function start() {}; // o Node a manteve, vazia

  // ---- fs.watch ----

  function open(path, options) {
    if (options.recursive) return need('fs/watch-tree').open(path, options);
    var watcher = new FSWatcher();
    begin(watcher, path, options.persistent === undefined ? true : options.persistent, options.encoding);
    return watcher;
  }

  function closeOnAbort(watcher, signal) {
    if (signal.aborted) return need('queue').nextTick(function () { watcher.close(); });
    var forget = need('fs/abort').listen(signal, function () { watcher.close(); });
    watcher.once('close', forget);
  }

  function watch(filename, options, listener) {
    if (typeof options === 'function') listener = options;
    options = need('fs/options').checkedOptions(options);
    var watcher = open(need('fs/args').convert('path', filename), options);
    if (listener) watcher.addListener('change', listener);
    if (options.signal) closeOnAbort(watcher, options.signal);
    return watcher;
  }

  return { watch: watch, Watch: Watch };
})
