/* async_hooks/storage.js -- AsyncLocalStorage: um valor que segue o fio da execução.
 *
 * O contexto é um objeto { chave do storage: valor } que nunca muda: mudar um valor é pôr outro objeto no
 * lugar. Quem foi agendado antes continua com o de antes. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var AsyncResource = need('async_hooks/resource');
  var KEY = need.hidden('storage');
  var lastKey = 0;

  function AsyncLocalStorage() {
    requireNew(this, AsyncLocalStorage);
    this.kResourceStore = Symbol('kResourceStore');
    this.enabled = false;
    Object.defineProperty(this, KEY, { value: ++lastKey });
  }

  function replace(context) {
    var origin = native.origin();
    native.become(origin[0], origin[1], context);
  }

  function changed(storage, value) {
    var context = Object.assign({}, native.context());
    context[storage[KEY]] = value;
    return context;
  }

  // f(...args) com esse valor no contexto; o que havia volta depois.
  function within(storage, value, f, args) {
    var before = native.context();
    replace(changed(storage, value));
    try {
      return f.apply(null, args);
    } finally {
      replace(before);
    }
  }

  AsyncLocalStorage.bind = function bind(f) {
    return AsyncResource.bind(f);
  };

  AsyncLocalStorage.snapshot = function snapshot() {
    return AsyncLocalStorage.bind(function (f) {
      return f.apply(undefined, Array.prototype.slice.call(arguments, 1));
    });
  };

  AsyncLocalStorage.prototype.disable = function disable() {
    this.enabled = false;
  };

  AsyncLocalStorage.prototype.enterWith = function enterWith(store) {
    this.enabled = true;
    replace(changed(this, store));
  };

  AsyncLocalStorage.prototype.run = function run(store, callback) {
    var args = Array.prototype.slice.call(arguments, 2);
    if (Object.is(store, this.getStore())) return callback.apply(null, args);
    this.enabled = true;
    return within(this, store, callback, args);
  };

  AsyncLocalStorage.prototype.exit = function exit(callback) {
    var args = Array.prototype.slice.call(arguments, 1);
    return this.enabled ? within(this, undefined, callback, args) : callback.apply(null, args);
  };

  AsyncLocalStorage.prototype.getStore = function getStore() {
    if (!this.enabled) return undefined;
    var context = native.context();
    return context === undefined ? undefined : context[this[KEY]];
  };

  return AsyncLocalStorage;
})
