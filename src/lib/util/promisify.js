/* util/promisify.js -- de callback para promessa e de promessa para callback. */
(function (native, need) {
  'use strict';

  var CUSTOM = Symbol.for('nodejs.util.promisify.custom');
  // Uma função que passa mais de um valor ao callback diz aqui os nomes deles: fs.read resolve
  // com { bytesRead, buffer }.
  var NAMES = Symbol('customPromisifyArgs');

  function define(object, key, value) {
    return Object.defineProperty(object, key, { value: value, configurable: true });
  }

  // Todas as propriedades, menos o protótipo, que é de cada uma.
  function copyProperties(target, source) {
    Reflect.ownKeys(source).forEach(function (key) {
      if (key === 'prototype') return;
      Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key));
    });
    return target;
  }

  function named(names, values) {
    var object = {};
    names.forEach(function (name, i) { object[name] = values[i]; });
    return object;
  }

  function promisify(original) {
    need('validators').validateFunction(original, 'original');
    if (original[CUSTOM]) {
      need('validators').validateFunction(original[CUSTOM], 'util.promisify.custom');
      return define(original[CUSTOM], CUSTOM, original[CUSTOM]);
    }
    var names = original[NAMES];

    function fn() {
      var self = this;
      var args = Array.prototype.slice.call(arguments);
      return new Promise(function (resolve, reject) {
        args.push(function (error, value) {
          if (error) reject(error);
          else if (names !== undefined && arguments.length > 2) resolve(named(names, Array.prototype.slice.call(arguments, 1)));
          else resolve(value);
        });
        original.apply(self, args);
      });
    }

    Object.setPrototypeOf(fn, Object.getPrototypeOf(original));
    define(fn, CUSTOM, fn);
    return copyProperties(fn, original);
  }
  promisify.custom = CUSTOM;

  // Uma rejeição com valor falso pareceria sucesso: o callback recebe um erro que a conta.
  function reject(reason, callback) {
    callback(reason || need('codes').ERR_FALSY_VALUE_REJECTION(reason));
  }

  function callbackify(original) {
    need('validators').validateFunction(original, 'original');

    function callbackified() {
      var args = Array.prototype.slice.call(arguments);
      var last = args.pop();
      need('validators').validateFunction(last, 'last argument');
      var callback = last.bind(this);
      // Fora da promessa: um erro lançado pelo callback não é dela.
      original.apply(this, args).then(
        function (value) { need('process').nextTick(callback, null, value); },
        function (reason) { need('process').nextTick(reject, reason, callback); }
      );
    }

    copyProperties(callbackified, original);
    define(callbackified, 'length', original.length + 1);
    return define(callbackified, 'name', original.name + 'Callbackified');
  }

  return { promisify: promisify, callbackify: callbackify, argumentNames: NAMES };
})
