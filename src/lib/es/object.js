/* es/object.js -- as funções de Object que vieram depois do ES5. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var own = Object.prototype.hasOwnProperty;
  var isEnumerable = Object.prototype.propertyIsEnumerable;

  // Um getter pode apagar ou esconder as chaves que faltam: cada uma é conferida na sua vez.
  function each(value, visit) {
    var object = check.object(value);
    var result = [];
    var keys = Object.getOwnPropertyNames(object);
    for (var i = 0; i < keys.length; i++) {
      if (isEnumerable.call(object, keys[i])) result.push(visit(keys[i], object[keys[i]]));
    }
    return result;
  }

  return {
    entries: function (value) {
      return each(value, function (key, item) { return [key, item]; });
    },

    values: function (value) {
      return each(value, function (key, item) { return item; });
    },

    fromEntries: function (pairs) {
      if (pairs === undefined || pairs === null) throw new TypeError('undefined is not iterable');
      var result = {};
      native.iterate(pairs, function (pair) {
        if (!check.isObject(pair)) {
          throw new TypeError('Iterator value ' + native.show(pair) + ' is not an entry object');
        }
        check.define(result, pair[0], pair[1]);
      });
      return result;
    },

    getOwnPropertyDescriptors: function (value) {
      var object = check.object(value);
      var result = {};
      Reflect.ownKeys(object).forEach(function (key) {
        var descriptor = Object.getOwnPropertyDescriptor(object, key); // undefined, se um Proxy a esconde
        if (descriptor !== undefined) check.define(result, key, descriptor);
      });
      return result;
    },

    hasOwn: function (value, key) {
      return own.call(check.object(value), key);
    }
  };
})
