/* modern/objects.js -- o que uma classe faz em tempo de execução. */
(function (native, need) {
  'use strict';

  var KIND = need.hidden('kind');

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
    if (!need('es/check').isConstructor(Parent)) {
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
    return key.description === undefined ? '' : '[' + key.description + ']';
  }

  function rename(fn, name) {
    Object.defineProperty(fn, 'name', { value: name, configurable: true });
  }

  // Uma chave calculada é convertida uma vez só.
  function toKey(value) {
    if (!isObject(value)) return typeof value === 'symbol' ? value : String(value);
    var holder = Object.create(null);
    holder[value] = true;
    return Reflect.ownKeys(holder)[0];
  }

  // Só uma chave calculada chega aqui com esse nome; a outra é um erro de sintaxe.
  function checkStatic(target, key) {
    if (key === 'prototype' && typeof target === 'function') {
      throw new TypeError("Classes may not have a static property named 'prototype'");
    }
  }

  function method(target, key, fn) {
    if (isObject(key)) key = toKey(key);
    checkStatic(target, key);
    if (fn.name === '') rename(fn, nameOf(key));
    Object.defineProperty(target, key, { value: fn, writable: true, enumerable: false, configurable: true });
  }

  function getter(target, key, fn) {
    if (isObject(key)) key = toKey(key);
    checkStatic(target, key);
    rename(fn, 'get ' + (fn.name || nameOf(key)));
    Object.defineProperty(target, key, { get: fn, enumerable: false, configurable: true });
  }

  function setter(target, key, fn) {
    if (isObject(key)) key = toKey(key);
    checkStatic(target, key);
    rename(fn, 'set ' + (fn.name || nameOf(key)));
    Object.defineProperty(target, key, { set: fn, enumerable: false, configurable: true });
  }

  // `unnamed`: o valor é uma função escrita ali, sem nome, e a chave é calculada.
  function field(target, key, value, unnamed) {
    checkStatic(target, key);
    if (unnamed && value.name === '') rename(value, nameOf(key));
    Object.defineProperty(target, key, { value: value, writable: true, enumerable: true, configurable: true });
  }

  // ---- nomes privados ----

  var count = 0;

  // Uma chave que só o texto da classe alcança. As que começam por # não se herdam (peek_proxy.c).
  function privateKey(name) {
    return need.hidden(name + ':' + (++count));
  }

  function slot(object, key, value) {
    if (Object.prototype.hasOwnProperty.call(object, key)) throw new TypeError('Cannot initialize ' + /#[^:]*/.exec(nameOf(key))[0] + ' twice on the same object');
    native.setHidden(object, key, { v: value });
  }

  // Quem pode ter um nome privado: um objeto.
  function owner(value, name, how) {
    return isObject(value) ? value : stranger(value, name, how);
  }

  // `how`: "write", se o nome ia ser escrito; de que o objeto devia ser, se o nome é de um método.
  function stranger(object, name, how) {
    var isNothing = object === undefined || object === null, found = /^an instance of class (.*)$/.exec(how);
    if (isNothing && how === 'write') throw new TypeError('Cannot set properties of ' + object + " (setting '" + name + "')");
    if (isNothing && (how === undefined || found)) throw new TypeError('Cannot read properties of ' + object + " (reading '" + (found ? found[1] : name) + "')");
    if (how === 'write') throw new TypeError('Cannot write private member ' + name + ' to an object whose class did not declare it');
    if (how !== undefined) throw new TypeError('Receiver must be ' + how);
    throw new TypeError('Cannot read private member ' + name + ' from an object whose class did not declare it');
  }

  // #nome in objeto; um nome static só a classe `holder` tem.
  function has(key, object, name, holder) {
    if (!isObject(object)) throw new TypeError("Cannot use 'in' operator to search for '" + name + "' in " + String(object));
    return holder === undefined ? key in object : object === holder;
  }

  function misuse(object, message) {
    throw new TypeError(message);
  }

  // ---- construir ----

  // O construtor de uma classe foi chamado sem new: só super() pode.
  var building = null;

  function called(Class) {
    var allowed = building === Class;
    building = null;
    if (!allowed) throw new TypeError('Class constructor ' + Class.name + " cannot be invoked without 'new'");
  }

  // super(...): quem sabe se construir sozinho (uma função nativa) faz o objeto, e ele muda de
  // protótipo; uma função em JavaScript trabalha sobre o objeto que `new` já criou.
  function construct(Parent, self, args, made) {
    if (made !== undefined) throw new ReferenceError('Super constructor may only be called once');
    if (Parent === null) {
      var name = Object.getPrototypeOf(self).constructor.name;
      throw new TypeError('Super constructor null of ' + (name || 'anonymous class') + ' is not a constructor');
    }
    if (Parent === Object) return self; // super(o) não devolve `o`
    if (native.isNative(Parent)) return adopt(Reflect.construct(Parent, args, target(self)), self);
    building = Parent;
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

  // Um lugar para super.x = v e super.x += v: ler e escrever nele é ler e escrever por super.
  function SuperPlace(base, key, receiver) {
    this.base = base;
    this.key = key;
    this.receiver = receiver;
  }

  Object.defineProperty(SuperPlace.prototype, 'value', {
    get: function () { return superGet(this.base, this.key, this.receiver); },
    set: function (value) {
      for (var object = this.base; object !== null && object !== undefined; object = Object.getPrototypeOf(object)) {
        var found = Object.getOwnPropertyDescriptor(object, this.key);
        if (found && found.set) return found.set.call(this.receiver, value);
        if (found && (found.get || !found.writable)) throw new TypeError('Cannot assign to read only property \'' + nameOf(this.key) + '\' of object');
        if (found) break;
      }
      this.receiver[this.key] = value;
    }
  });

  function superPlace(base, key, receiver) {
    return new SuperPlace(base, key, receiver);
  }

  return {
    nameOf: nameOf,
    begin: begin,
    method: method,
    key: toKey,
    getter: getter,
    setter: setter,
    field: field,
    private: privateKey,
    slot: slot,
    owner: owner,
    stranger: stranger,
    misuse: misuse,
    has: has,
    called: called,
    construct: construct,
    self: self,
    result: result,
    target: target,
    parentOf: Object.getPrototypeOf,
    superGet: superGet,
    superPlace: superPlace
  };
})
