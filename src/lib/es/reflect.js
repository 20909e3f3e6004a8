/* es/reflect.js -- Reflect.set, que o Duktape só faz sem outro receptor, e Proxy.revocable. */
(function (native, need) {
  'use strict';

  var proxies = native.proxies();
  var set = native.original('set');

  return {
    set: function (target, key, value, receiver) {
      if (arguments.length < 4 || receiver === target) return set(target, key, value);
      if (!need('es/check').isObject(target)) throw new TypeError('Reflect.set called on non-object');
      return need('es/proxy').assign(target, key, value, receiver);
    },

    revocable: function (target, handler) {
      var proxy = new Proxy(target, handler);
      return { proxy: proxy, revoke: function () { proxies.revoke(proxy); } };
    }
  };
})
