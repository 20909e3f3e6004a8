/* classes.js -- o que falta a uma função para parecer uma classe do navegador. */
(function (native, need) {
  'use strict';

  var hide = need('es/check').hide;
  var CUSTOM = Symbol.for('nodejs.util.inspect.custom');

  // `length`: quantos argumentos ela exige; `show`: o que o console escreve no lugar de um objeto dela.
  function dress(Class, length, show) {
    hide(Class.prototype, 'constructor', Class);
    hide(Class.prototype, CUSTOM, show);
    Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
    Object.defineProperty(Class, 'prototype', { writable: false });
    Object.defineProperty(Class, 'length', { value: length });
    need('kinds').registerClass(Class);
  }

  // Um `show`: o nome, e o objeto que read(objeto) dá.
  function shows(name, read) {
    return function (depth, options) {
      if (depth < 0) return options.stylize('[' + name + ']', 'special');
      var settings = Object.assign({}, options);
      settings.depth = options.depth === null || options.depth === undefined ? null : options.depth - 1;
      return name + ' ' + need('inspect').inspect(read(this), settings);
    };
  }

  return { dress: dress, shows: shows };
})
