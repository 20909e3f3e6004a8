/* fs/watch-file.js -- fs.watchFile: de tempos em tempos pergunta o que se sabe de um arquivo, e conta
 * quando muda.
 *
 * Serve para o que o kernel não avisa (uma pasta de rede, um arquivo que ainda não existe). Um
 * StatWatcher por caminho, por mais ouvintes que tenha. */
(function (native, need) {
  'use strict';

  var hide = need('es/check').hide;
  var EventEmitter = need('events');
  var Stats = need('fs/stats').Stats;
  var timers = need('timers');

  var INTERVAL = 5007; // o da libev, que o primeiro Node usava
  var COMPARED = ['ctimeMs', 'mtimeMs', 'birthtimeMs', 'size', 'mode', 'uid', 'gid', 'ino', 'dev'];

  function nothing() { return new Stats(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }

  function areEqual(a, b) {
    return COMPARED.every(function (field) { return a[field] === b[field]; });
  }

  function StatWatcher() {
    EventEmitter.call(this);
    hide(this, '_path', null);
    hide(this, '_timer', null); // entre uma pergunta e outra
    hide(this, '_running', false);
    hide(this, '_known', nothing());
    hide(this, '_outcome', 'nenhum'); // o da última pergunta: 'achou', ou o código do erro
    hide(this, '_listeners', 1); // quantos watchFile vieram dar aqui…
    hide(this, '_refs', 1); // …e quantos deles seguram o programa
  }
  StatWatcher.prototype = Object.create(EventEmitter.prototype, {
    constructor: { value: StatWatcher, writable: true, configurable: true }
  });
  Object.setPrototypeOf(StatWatcher, EventEmitter);

  function begin(watcher, path, interval) {
    watcher._path = path;
    watcher._running = true;
    ask(watcher, interval);
  }

  function ask(watcher, interval) {
    native.stat(watcher._path, function (error, stat) {
      if (!watcher._running) return;
      if (error) missing(watcher, error.code);
      else found(watcher, stat);
      if (!watcher._running) return; // um ouvinte a parou
      watcher._timer = timers.setTimeout(ask, interval, watcher, interval);
      if (watcher._refs === 0) watcher._timer.unref();
    });
  }

  function found(watcher, stat) {
    var before = watcher._known, first = watcher._outcome === 'nenhum';
    var changed = !first && (watcher._outcome !== 'achou' || !areEqual(before, stat));
    watcher._known = stat;
    watcher._outcome = 'achou';
    if (changed) watcher.emit('change', stat, before);
  }

  // Um erro se conta uma vez, com números todos zerados.
  function missing(watcher, code) {
    if (watcher._outcome === code) return;
    watcher._outcome = code;
    watcher.emit('change', nothing(), watcher._known);
  }

  StatWatcher.prototype.start = function start() {}; // o Node a manteve, vazia

  StatWatcher.prototype.stop = function stop() {
    var watcher = this;
    if (!watcher._running) return;
    watcher._running = false;
    timers.clearTimeout(watcher._timer);
    need('queue').nextTick(function () { watcher.emit('stop'); });
  };

  StatWatcher.prototype.ref = function ref() {
    if (this._refs < this._listeners && this._refs++ === 0 && this._timer) this._timer.ref();
    return this;
  };

  StatWatcher.prototype.unref = function unref() {
    if (this._refs > 0 && --this._refs === 0 && this._timer) this._timer.unref();
    return this;
  };

  // ---- fs.watchFile e fs.unwatchFile ----

  var watchers = {}; // caminho completo -> StatWatcher

  function pathOf(filename) {
    var path = need('fs/args').convert('path', filename);
    return need('path').resolve(typeof path === 'string' ? path : need('buffer').Buffer.from(path).toString());
  }

  function create(path, options) {
    var interval = options.interval === undefined ? INTERVAL : options.interval;
    need('validators').validateUint32(interval, 'interval');
    var watcher = new StatWatcher();
    if (options.persistent === false) watcher.unref();
    begin(watcher, path, Math.max(interval, 1));
    return watcher;
  }

  function watchFile(filename, options, listener) {
    var path = pathOf(filename);
    if (options === null || typeof options !== 'object') listener = options, options = {};
    need('validators').validateFunction(listener, 'listener');
    need('fs/options').refuseBigInt(options);
    var watcher = watchers[path];
    if (watcher) {
      watcher._listeners++;
      watcher._refs++;
    } else {
      watcher = watchers[path] = create(path, options);
    }
    watcher.addListener('change', listener);
    return watcher;
  }

  function dropOne(watcher, listener) {
    var before = watcher.listenerCount('change');
    watcher.removeListener('change', listener);
    if (watcher.listenerCount('change') === before) return;
    watcher._listeners--;
    watcher.unref();
  }

  function dropAll(watcher) {
    watcher.removeAllListeners('change');
    watcher._listeners = watcher._refs = 0;
  }

  function unwatchFile(filename, listener) {
    var path = pathOf(filename), watcher = watchers[path];
    if (watcher === undefined) return;
    if (typeof listener === 'function') dropOne(watcher, listener);
    else dropAll(watcher);
    if (watcher.listenerCount('change') > 0) return;
    watcher.stop();
    delete watchers[path];
  }

  return { watchFile: watchFile, unwatchFile: unwatchFile };
})
