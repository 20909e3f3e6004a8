/* modern/objects.js -- o que uma classe faz em tempo de execução. */
(function (native, need) {
  'use strict';

  var KIND = native.hidden('kind');

  function isObject(value) {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
  }

  // ---- criar ----

  function begin(Class, Parent) {
    native.setHidden(Class, KIND, 'class');
    if (arguments.length > 1) inherit(Class, Parent);
    Object.defineProperty(Class, 'prototype', { writable: false });
  }

  function inherit(Class, Parent) {
    if (Parent === null) {
      Class.prototype = Object.create(null, { constructor: { value: Class, writable: true, configurable: true } });
      return;
    }
    if (typeof Parent !== 'function' || (Parent.prototype === undefined && !native.isNative(Parent))) {
      throw new TypeError('Class extends value ' + show(Parent) + ' is not a constructor or null');
    }
    if (!isObject(Parent.prototype) && Parent.prototype !== null) {
      throw new TypeError('Class extends value does not have valid prototype property ' + show(Parent.prototype));
    }
    Object.setPrototypeOf(Class, Parent);
    Class.prototype = Object.create(Parent.prototype, { constructor: { value: Class, writable: true, configurable: true } });
  }

  function show(value) {
    if (typeof value === 'object' && value !== null) return Array.isArray(value) ? String(value) : '#<' + (value.constructor && value.constructor.name || 'Object') + '>';
    return String(value);
  }

  // ---- membros ----

  function nameOf(key) {
    if (typeof key !== 'symbol') return String(key);
    return '[' + String(key).slice(7, -1) + ']';
  }

  function rename(fn, name) {
    Object.defineProperty(fn, 'name', { value: name, configurable: true });
  }

  // method(alvo, chave, função); só com a função, ela ganha o nome da chave mais tarde.
  function method(target, key, fn) {
    if (fn.name === '') rename(fn, nameOf(key));
    Object.defineProperty(target, key, { value: fn, writable: true, enumerable: false, configurable: true });
  }

  function getter(target, key, fn) {
    rename(fn, 'get ' + (fn.name || nameOf(key)));
    Object.defineProperty(target, key, { get: fn, enumerable: false, configurable: true });
  }

  function setter(target, key, fn) {
    rename(fn, 'set ' + (fn.name || nameOf(key)));
    Object.defineProperty(target, key, { set: fn, enumerable: false, configurable: true });
  }

  function field(target, key, value) {
    if (typeof value === 'function' && value.name === '' && Object.prototype.hasOwnProperty.call(value, 'name')) rename(value, nameOf(key));
    Object.defineProperty(target, key, { value: value, writable: true, enumerable: true, configurable: true });
  }

  // ---- nomes privados ----

  var count = 0;

  // Uma chave que só o texto da classe alcança.
  function privateKey(name) {
    return native.hidden(name + ':' + (++count));
  }

  function slot(object, key, value) {
    if (Object.prototype.hasOwnProperty.call(object, key)) throw new TypeError('Cannot initialize ' + nameOf(key) + ' twice on the same object');
    native.setHidden(object, key, { v: value });
  }

  // Quem pode ter um nome privado: um objeto.
  function owner(value, name) {
    return isObject(value) ? value : stranger(value, name);
  }

  function stranger(object, name) {
    throw new TypeError('Cannot read private member ' + name + ' from an object whose class did not declare it');
  }

  // ---- construir ----

  function needNew(Class) {
    throw new TypeError("Class constructor " + Class.name + " cannot be invoked without 'new'");
  }

  // super(...): quem sabe se construir sozinho (uma função nativa) faz o objeto, e ele muda de
  // protótipo; uma função em JavaScript trabalha sobre o objeto que `new` já criou.
  function construct(Parent, self, args, made) {
    if (made !== undefined) throw new ReferenceError('Super constructor may only be called once');
    if (Parent === null) throw new TypeError('Super constructor null of anonymous class is not a constructor');
    if (native.isNative(Parent)) return adopt(Reflect.construct(Parent, args), self);
    var result = Parent.apply(self, args);
    return isObject(result) ? result : self;
  }

  function adopt(made, self) {
    var prototype = Object.getPrototypeOf(self);
    Object.setPrototypeOf(made, prototype);
    if (made instanceof Error && typeof Error.captureStackTrace === 'function') {
      Error.captureStackTrace(made, prototype.constructor);
    }
    return made;
  }

  function self(made) {
    if (made === undefined) {
      throw new ReferenceError("Must call super constructor in derived class before accessing 'this' or returning from derived constructor");
    }
    return made;
  }

  function result(value, made) {
    if (isObject(value)) return value;
    if (value !== undefined) throw new TypeError('Derived constructors may only return object or undefined');
    return self(made);
  }

  function target(object) {
    return object === undefined || object === null ? undefined : Object.getPrototypeOf(object).constructor;
  }

  function superGet(base, key, receiver) {
    for (var object = base; object !== null && object !== undefined; object = Object.getPrototypeOf(object)) {
      var found = Object.getOwnPropertyDescriptor(object, key);
      if (found) return found.get ? found.get.call(receiver) : found.value;
    }
    return undefined;
  }

  // O console distingue classes e funções async das outras.
  need('kinds').registerFunctions(function (fn) {
    return native.getHidden(fn, KIND) || '';
  });

  return {
    begin: begin,
    method: method,
    getter: getter,
    setter: setter,
    field: field,
    private: privateKey,
    slot: slot,
    owner: owner,
    stranger: stranger,
    needNew: needNew,
    construct: construct,
    self: self,
    result: result,
    target: target,
    superGet: superGet
  };
})
