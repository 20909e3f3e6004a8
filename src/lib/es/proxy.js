/* es/proxy.js -- o que acontece quando se mexe num Proxy: a armadilha, e o que ela não pode negar.
 *
 * O motor chama uma destas funções (peek_proxy.c) com o alvo e o tratador. Sem a armadilha, a operação
 * é feita no alvo. Com ela, a resposta é conferida: um Proxy inventa o que quiser, menos contradizer o
 * que o alvo prometeu para sempre (propriedades fixas, um objeto fechado). */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var proxies = native.proxies();
  var isObject = check.isObject;
  var getDescriptor = Object.getOwnPropertyDescriptor;
  var defineProperty = Reflect.defineProperty;
  var getPrototype = Reflect.getPrototypeOf;
  var setPrototype = Reflect.setPrototypeOf;
  var isExtensible = Reflect.isExtensible;
  var preventExtensions = Reflect.preventExtensions;
  var ownKeys = Reflect.ownKeys;
  var has = Reflect.has;
  var deleteProperty = Reflect.deleteProperty;
  var plainSet = native.original('set');
  var is = Object.is;

  // ---- pedir e recusar ----

  // A armadilha, ou undefined se não há uma.
  function trapOf(handler, name) {
    var trap = handler[name];
    if (trap === undefined || trap === null) return undefined;
    if (typeof trap === 'function') return trap;
    throw new TypeError("'" + native.show(trap) + "' returned for property '" + name + "' of object '" + native.show(handler) + "' is not a function");
  }

  function refuse(name, text) {
    throw new TypeError("'" + name + "' on proxy: " + text);
  }

  function quoted(key) {
    return "'" + String(key) + "'";
  }

  // `strict`: quem pediu quer um erro, e não uma resposta negativa.
  function falsish(name, key, strict) {
    if (strict) refuse(name, 'trap returned falsish for property ' + quoted(key));
    return false;
  }

  // A propriedade do alvo, se é fixa: só essas a armadilha não pode contradizer.
  function fixed(target, key) {
    var own = getDescriptor(target, key);
    return own !== undefined && !own.configurable ? own : undefined;
  }

  function isData(descriptor) {
    return 'value' in descriptor || 'writable' in descriptor;
  }

  function isAccessor(descriptor) {
    return 'get' in descriptor || 'set' in descriptor;
  }

  // ---- ler e escrever ----

  function get(target, handler, key, receiver) {
    var trap = trapOf(handler, 'get');
    if (trap === undefined) return proxies.get(target, key, receiver);
    var value = trap.call(handler, target, key, receiver);
    if (!proxies.isFixed(target, key)) return value;
    var own = fixed(target, key);
    if (own === undefined) return value;
    if (isData(own) && !own.writable && !is(value, own.value)) {
      refuse('get', 'property ' + quoted(key) + ' is a read-only and non-configurable data property on the proxy target but the proxy did not return its actual value (expected ' +
        "'" + native.show(own.value) + "' but got '" + native.show(value) + "')");
    }
    if (isAccessor(own) && own.get === undefined && value !== undefined) {
      refuse('get', 'property ' + quoted(key) + " is a non-configurable accessor property on the proxy target and does not have a getter function, but the trap did not return 'undefined' (got '" +
        native.show(value) + "')");
    }
    return value;
  }

  function set(target, handler, key, value, receiver, strict) {
    var trap = trapOf(handler, 'set');
    if (trap === undefined) {
      var done = assign(target, key, value, receiver);
      if (!done && strict) explain(target, key, value);
      return done;
    }
    if (!trap.call(handler, target, key, value, receiver)) return falsish('set', key, strict);
    var own = proxies.isFixed(target, key) ? fixed(target, key) : undefined;
    if (own === undefined) return true;
    if (isData(own) && !own.writable && !is(value, own.value)) {
      refuse('set', 'trap returned truish for property ' + quoted(key) + ' which exists in the proxy target as a non-configurable and non-writable data property with a different value');
    }
    if (isAccessor(own) && own.set === undefined) {
      refuse('set', 'trap returned truish for property ' + quoted(key) + ' which exists in the proxy target as a non-configurable and non-writable accessor property without a setter');
    }
    return true;
  }

  // objeto[chave] = valor, em que um setter tem `receiver` por this, e é nele que a propriedade fica.
  // O comum é o receptor ser um Proxy do próprio objeto, sem armadilhas para isso: é escrever nele.
  function assign(object, key, value, receiver) {
    for (var owner = object; owner !== null; owner = getPrototype(owner)) {
      if (proxies.isProxy(owner)) return proxies.set(owner, key, value, receiver);
      var own = getDescriptor(owner, key);
      if (own === undefined) continue;
      if (isAccessor(own)) {
        if (own.set === undefined) return false;
        own.set.call(receiver, value);
        return true;
      }
      if (!own.writable) return false;
      break;
    }
    if (proxies.unarmed(receiver) === object) return plainSet(object, key, value);
    return isObject(receiver) && place(receiver, key, value);
  }

  function place(receiver, key, value) {
    var mine = getDescriptor(receiver, key);
    if (mine === undefined) {
      return defineProperty(receiver, key, { value: value, writable: true, enumerable: true, configurable: true });
    }
    if (isAccessor(mine) || !mine.writable) return false;
    return defineProperty(receiver, key, { value: value });
  }

  // Por que a escrita não se fez: o próprio alvo o diz.
  function explain(target, key, value) {
    if (!has(target, key) && !isExtensible(target)) throw new TypeError('Cannot define property ' + String(key) + ', object is not extensible');
    target[key] = value;
    falsish('defineProperty', key, true);
  }

  // ---- procurar e apagar ----

  function hasKey(target, handler, key) {
    var trap = trapOf(handler, 'has');
    if (trap === undefined) return has(target, key);
    if (trap.call(handler, target, key)) return true;
    var own = getDescriptor(target, key);
    if (own === undefined) return false;
    if (!own.configurable) refuse('has', 'trap returned falsish for property ' + quoted(key) + ' which exists in the proxy target as non-configurable');
    if (!isExtensible(target)) refuse('has', 'trap returned falsish for property ' + quoted(key) + ' but the proxy target is not extensible');
    return false;
  }

  function remove(target, handler, key, strict) {
    var trap = trapOf(handler, 'deleteProperty');
    if (trap === undefined) {
      if (strict) return delete target[key];
      return deleteProperty(target, key);
    }
    if (!trap.call(handler, target, key)) return falsish('deleteProperty', key, strict);
    var own = getDescriptor(target, key);
    if (own === undefined) return true;
    if (!own.configurable) refuse('deleteProperty', 'trap returned truish for property ' + quoted(key) + ' which is non-configurable in the proxy target');
    if (!isExtensible(target)) refuse('deleteProperty', 'trap returned truish for property ' + quoted(key) + ' but the proxy target is non-extensible');
    return true;
  }

  // ---- descritores ----

  // Um descritor como o programa o escreveu, só com os campos que contam.
  function normalize(given) {
    var result = {};
    ['enumerable', 'configurable', 'value', 'writable', 'get', 'set'].forEach(function (field) {
      if (field in given) result[field] = given[field];
    });
    ['enumerable', 'configurable', 'writable'].forEach(function (field) {
      if (field in result) result[field] = !!result[field];
    });
    ['get', 'set'].forEach(function (field) {
      if (field in result && result[field] !== undefined && typeof result[field] !== 'function') {
        throw new TypeError((field === 'get' ? 'Getter' : 'Setter') + ' must be a function: ' + native.show(result[field]));
      }
    });
    if (isData(result) && isAccessor(result)) {
      throw new TypeError('Invalid property descriptor. Cannot both specify accessors and a value or writable attribute');
    }
    return result;
  }

  // Todos os campos, na ordem em que a linguagem os mostra.
  function complete(given) {
    var fields = isAccessor(given) ? ['get', 'set', 'enumerable', 'configurable'] : ['value', 'writable', 'enumerable', 'configurable'];
    var result = {};
    fields.forEach(function (field, i) {
      result[field] = field in given || field === 'value' || isAccessor(given) && i < 2 ? given[field] : false;
    });
    return result;
  }

  // O que `wanted` diz caberia no alvo, que tem `own`?
  function fits(extensible, wanted, own) {
    if (own === undefined) return extensible;
    if (own.configurable) return true;
    if (wanted.configurable) return false;
    if ('enumerable' in wanted && wanted.enumerable !== own.enumerable) return false;
    if (!isData(wanted) && !isAccessor(wanted)) return true;
    if (isData(wanted) !== isData(own)) return false;
    if (isAccessor(own)) {
      return (!('get' in wanted) || wanted.get === own.get) && (!('set' in wanted) || wanted.set === own.set);
    }
    if (own.writable) return true;
    return !wanted.writable && (!('value' in wanted) || is(wanted.value, own.value));
  }

  function descriptor(target, handler, key) {
    var name = 'getOwnPropertyDescriptor', trap = trapOf(handler, name);
    if (trap === undefined) return getDescriptor(target, key);
    var given = trap.call(handler, target, key);
    if (!isObject(given) && given !== undefined) refuse(name, 'trap returned neither object nor undefined for property ' + quoted(key));
    var own = getDescriptor(target, key);
    if (given === undefined) {
      if (own === undefined) return undefined;
      if (!own.configurable) refuse(name, 'trap returned undefined for property ' + quoted(key) + ' which is non-configurable in the proxy target');
      if (!isExtensible(target)) refuse(name, 'trap returned undefined for property ' + quoted(key) + ' which exists in the non-extensible proxy target');
      return undefined;
    }
    var extensible = isExtensible(target);
    var result = complete(normalize(given));
    if (!fits(extensible, result, own)) refuse(name, 'trap returned descriptor for property ' + quoted(key) + ' that is incompatible with the existing property in the proxy target');
    if (!result.configurable) {
      if (own === undefined || own.configurable) refuse(name, 'trap reported non-configurability for property ' + quoted(key) + ' which is either non-existent or configurable in the proxy target');
      if (result.writable === false && own.writable) refuse(name, 'trap reported non-configurable and writable for property ' + quoted(key) + ' which is non-configurable, non-writable in the proxy target');
    }
    return result;
  }

  function define(target, handler, key, wanted, strict) {
    var name = 'defineProperty', trap = trapOf(handler, name);
    if (trap === undefined) {
      if (!strict) return defineProperty(target, key, wanted);
      Object.defineProperty(target, key, wanted);
      return true;
    }
    if (!trap.call(handler, target, key, wanted)) return falsish(name, key, strict);
    var own = getDescriptor(target, key);
    var fixing = wanted.configurable === false;
    if (own === undefined) {
      if (!isExtensible(target)) refuse(name, 'trap returned truish for adding property ' + quoted(key) + '  to the non-extensible proxy target');
      if (fixing) refuse(name, 'trap returned truish for defining non-configurable property ' + quoted(key) + ' which is either non-existent or configurable in the proxy target');
      return true;
    }
    if (!fits(isExtensible(target), wanted, own)) refuse(name, 'trap returned truish for adding property ' + quoted(key) + '  that is incompatible with the existing property in the proxy target');
    if (fixing && own.configurable) refuse(name, 'trap returned truish for defining non-configurable property ' + quoted(key) + ' which is either non-existent or configurable in the proxy target');
    if (isData(own) && !own.configurable && own.writable && wanted.writable === false) {
      refuse(name, 'trap returned truish for defining non-configurable property ' + quoted(key) + ' which cannot be non-writable');
    }
    return true;
  }

  // ---- protótipo ----

  function prototype(target, handler) {
    var name = 'getPrototypeOf', trap = trapOf(handler, name);
    if (trap === undefined) return getPrototype(target);
    var given = trap.call(handler, target);
    if (!isObject(given) && given !== null) refuse(name, 'trap returned neither object nor null');
    if (!isExtensible(target) && getPrototype(target) !== given) {
      refuse(name, 'proxy target is non-extensible but the trap did not return its actual prototype');
    }
    return given;
  }

  function changePrototype(target, handler, wanted, strict) {
    var name = 'setPrototypeOf', trap = trapOf(handler, name);
    if (trap === undefined) {
      if (!strict) return setPrototype(target, wanted);
      Object.setPrototypeOf(target, wanted);
      return true;
    }
    if (!trap.call(handler, target, wanted)) return falsish(name, undefined, strict);
    if (!isExtensible(target) && getPrototype(target) !== wanted) {
      refuse(name, 'trap returned truish for setting a new prototype on the non-extensible proxy target');
    }
    return true;
  }

  function inherits(target, handler, wanted) {
    for (var object = prototype(target, handler); object !== null; object = getPrototype(object)) {
      if (object === wanted) return true;
    }
    return false;
  }

  // ---- o objeto fechado ----

  function extensible(target, handler) {
    var name = 'isExtensible', trap = trapOf(handler, name), own;
    if (trap === undefined) return isExtensible(target);
    var given = !!trap.call(handler, target);
    if (given !== (own = isExtensible(target))) refuse(name, "trap result does not reflect extensibility of proxy target (which is '" + own + "')");
    return given;
  }

  function close(target, handler, strict) {
    var name = 'preventExtensions', trap = trapOf(handler, name);
    if (trap === undefined) {
      if (!strict) return preventExtensions(target);
      Object.preventExtensions(target);
      return true;
    }
    if (!trap.call(handler, target)) {
      if (strict) refuse(name, 'trap returned falsish');
      return false;
    }
    if (isExtensible(target)) refuse(name, 'trap returned truish but the proxy target is extensible');
    return true;
  }

  // Object.seal e Object.freeze.
  function seal(target, handler, proxy, freezing) {
    close(target, handler, true);
    keysOf(target, handler).forEach(function (key) {
      var wanted = { configurable: false };
      if (freezing) {
        var own = getDescriptor(proxy, key);
        if (own === undefined) return;
        if (isData(own)) wanted.writable = false;
      }
      Object.defineProperty(proxy, key, wanted);
    });
  }

  function isSealed(target, handler, proxy, frozen) {
    if (extensible(target, handler)) return false;
    return keysOf(target, handler).every(function (key) {
      var own = getDescriptor(proxy, key);
      return own === undefined || !(own.configurable || (frozen && own.writable));
    });
  }

  // ---- as chaves ----

  function keysOf(target, handler) {
    var name = 'ownKeys', trap = trapOf(handler, name);
    if (trap === undefined) return ownKeys(target);
    var keys = keyList(trap.call(handler, target));
    var own = ownKeys(target), open = isExtensible(target);
    var needed = own.filter(function (key) { return !open || proxies.isFixed(target, key); });
    needed.forEach(function (key) {
      if (keys.indexOf(key) < 0) refuse(name, 'trap result did not include ' + quoted(key));
    });
    if (!open && keys.length > own.length) refuse(name, 'trap returned extra keys but proxy target is non-extensible');
    return keys;
  }

  function keyList(given) {
    if (!isObject(given)) throw new TypeError('CreateListFromArrayLike called on non-object');
    var keys = [], seen = Object.create(null), length = check.length(given);
    for (var i = 0; i < length; i++) {
      var key = given[i];
      if (typeof key !== 'string' && typeof key !== 'symbol') throw new TypeError(native.show(key) + ' is not a valid property name');
      if (key in seen) refuse('ownKeys', 'trap returned duplicate entries');
      seen[key] = true;
      keys.push(key);
    }
    return keys;
  }

  // As chaves de uma enumeração: com as dos protótipos (`inherited`), as não enumeráveis (`hidden`),
  // os textos, os símbolos.
  function keys(target, handler, proxy, inherited, hidden, strings, symbols) {
    function wanted(key) {
      return typeof key === 'symbol' ? symbols : strings;
    }
    var all = keysOf(target, handler).filter(wanted);
    var above = inherited ? prototype(target, handler) : null;
    var shown = hidden ? all : all.filter(function (key) {
      var own = descriptor(target, handler, key);
      return own !== undefined && own.enumerable;
    });
    if (above === null) return shown;
    for (var key in above) if (all.indexOf(key) < 0) shown.push(key);
    return shown;
  }

  function shows(target, handler, key) {
    var own = descriptor(target, handler, key);
    if (own !== undefined) return own.enumerable;
    var above = prototype(target, handler);
    return above !== null && key in above;
  }

  // Na ordem de enum peek_operation (peek.h).
  return {
    operations: [get, set, hasKey, remove, descriptor, define, prototype, changePrototype, inherits, extensible, close, seal,
      isSealed, keys, shows],
    assign: assign,
    trapOf: trapOf
  };
})
