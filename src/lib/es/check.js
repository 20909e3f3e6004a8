/* es/check.js -- as conversões e recusas que quase todo método começa fazendo, e as formas de propriedade que
 * quase toda classe nossa define. */
(function (native, need) {
  'use strict';

  var MAX_LENGTH = 9007199254740991; // 2^53 - 1

  function integer(value) {
    var number = Number(value);
    if (number !== number) return 0;
    return number < 0 ? Math.ceil(number) : Math.floor(number);
  }

  return {
    integer: integer,
    isConstructor: native.isConstructor,

    length: function (object) {
      var length = integer(object.length);
      return length < 0 ? 0 : length > MAX_LENGTH ? MAX_LENGTH : length;
    },

    // Uma posição que pode contar do fim, presa entre 0 e length.
    clamp: function (value, length, missing) {
      if (value === undefined) return missing;
      var position = integer(value);
      return position < 0 ? Math.max(length + position, 0) : Math.min(position, length);
    },

    object: function (value, method) {
      if (value === undefined || value === null) {
        throw new TypeError(method === undefined ? 'Cannot convert undefined or null to object'
          : method + ' called on null or undefined');
      }
      return Object(value);
    },

    string: function (value, method) {
      if (value === undefined || value === null) {
        throw new TypeError('String.prototype.' + method + ' called on null or undefined');
      }
      return String(value);
    },

    // Como num texto com ${valor}: um símbolo não vira texto sozinho.
    text: function (value) {
      if (typeof value === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
      return String(value);
    },

    callable: function (value) {
      if (typeof value !== 'function') throw new TypeError(native.show(value) + ' is not a function');
      return value;
    },

    // Uma função nossa que no Node é uma classe, chamada como função.
    requireNew: function (object, Class) {
      if (!(object instanceof Class)) throw new TypeError('Class constructor ' + Class.name + " cannot be invoked without 'new'");
    },

    isObject: function (value) {
      return (typeof value === 'object' && value !== null) || typeof value === 'function';
    },

    // Uma propriedade comum, mesmo que o protótipo tenha um setter com esse nome.
    define: function (object, key, value) {
      Object.defineProperty(object, key, { value: value, writable: true, enumerable: true, configurable: true });
    },

    hide: function (object, key, value) {
      Object.defineProperty(object, key, { value: value, writable: true, enumerable: false, configurable: true });
    },

    // Um atributo, que no navegador se enumera.
    getter: function (object, key, get, set) {
      Object.defineProperty(object, key, { get: get, set: set, enumerable: true, configurable: true });
    },

    // Na primeira leitura vira uma propriedade comum com o valor que `make` devolver.
    lazy: function (object, key, make) {
      function settle(value) {
        Object.defineProperty(object, key, { value: value, writable: true, enumerable: true, configurable: true });
        return value;
      }
      Object.defineProperty(object, key, {
        get: function () { return settle(make()); }, set: settle, enumerable: true, configurable: true
      });
    },

    show: native.show
  };
})
