/* proof-watch.js -- põe a escuta nas funções que o exercício pediu: "setTimeout", "fs.readFileSync",
 * "fs.*Sync", "child_process.*", "fs.promises.readFile". Roda antes do programa. */
(function (native, need) {
  'use strict';

  var global = (0, eval)('this');

  // O começo do nome é um módulo que require alcança ou, sem ponto, um global.
  function holderOf(path) {
    if (path.length === 0) return global;
    if (!need.has('module/builtins') || !need('module/builtins').isLinked(path[0])) return undefined;
    return path.slice(1).reduce(function (holder, name) { return holder && holder[name]; }, need(path[0]));
  }

  function matcher(pattern) {
    return new RegExp('^' + pattern.replace(/\*/g, '.*') + '$');
  }

  function listen(holder, name, label) {
    var own = Object.getOwnPropertyDescriptor(holder, name);
    if (typeof holder[name] !== 'function' || (own && !own.configurable)) return;
    Object.defineProperty(holder, name, {
      value: native.watched(label, holder[name]),
      writable: true,
      enumerable: own ? own.enumerable : true,
      configurable: true
    });
  }

  function watchOne(wanted) {
    var path = wanted.split('.');
    var matches = matcher(path.pop());
    var holder = holderOf(path);
    if (!holder) return;
    Object.getOwnPropertyNames(holder).forEach(function (name) {
      if (matches.test(name)) listen(holder, name, path.concat(name).join('.'));
    });
    // Os timers são globais e também um módulo.
    if (path.length === 0 && need.has('timers') && need('timers')[wanted]) listen(need('timers'), wanted, wanted);
  }

  return {
    watch: function (list) { list.forEach(watchOne); }
  };
})
