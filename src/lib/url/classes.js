/* url/classes.js -- o que falta a uma função para parecer uma classe do navegador. */
(function (native, need) {
  'use strict';

  function hide(object, key, value, writable) {
    Object.defineProperty(object, key, {
      value: value, writable: writable, enumerable: false, configurable: true
    });
  }

  // `length`: quantos argumentos ela exige; `show`: o que o console escreve no lugar de um objeto dela.
  return function (constructor, length, show) {
    hide(constructor.prototype, 'constructor', constructor, true);
    hide(constructor.prototype, Symbol.for('nodejs.util.inspect.custom'), show, true);
    hide(constructor.prototype, Symbol.toStringTag, constructor.name, false);
    Object.defineProperty(constructor, 'prototype', { writable: false });
    Object.defineProperty(constructor, 'length', { value: length });
    need('kinds').registerClass(constructor);
  };
})
