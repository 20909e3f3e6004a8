/* es/reflect.js -- Reflect.construct com outro new.target e Proxy.revocable.
 *
 * O Duktape só constrói com o próprio new.target; aqui o objeto nasce com o protótipo do alvo e
 * o troca em seguida, como fazem as classes que herdam dos construtores do motor. */
(function (native, need) {
  'use strict';

  var construct = native.original('construct');

  function requireConstructor(value) {
    if (!native.isConstructor(value)) throw new TypeError(native.show(value) + ' is not a constructor');
  }

  // As armadilhas que o motor procura, cada uma conferida a cada uso.
  var TRAPS = ['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'apply', 'construct',
    'getOwnPropertyDescriptor', 'defineProperty', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'];

  function revocable(target, handler) {
    var alive = true;
    var gate = {};
    TRAPS.forEach(function (name) {
      Object.defineProperty(gate, name, {
        get: function () {
          if (!alive) throw new TypeError("Cannot perform '" + name + "' on a proxy that has been revoked");
          return handler[name];
        }
      });
    });
    return { proxy: new Proxy(target, gate), revoke: function () { alive = false; } };
  }

  return {
    construct: function (target, args, newTarget) {
      requireConstructor(target);
      if (arguments.length < 3 || newTarget === target) return construct(target, args);
      requireConstructor(newTarget);
      if (need.has('modern/objects') && need('modern/objects').isClass(target)) return need('modern/objects').constructAs(target, args, newTarget);
      var result = construct(target, args);
      var prototype = newTarget.prototype;
      if (typeof prototype === 'object' && prototype !== null) Object.setPrototypeOf(result, prototype);
      return result;
    },

    revocable: revocable
  };
})
