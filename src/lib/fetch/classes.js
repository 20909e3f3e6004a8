/* fetch/classes.js -- o que Headers, FormData, Request e Response têm em comum: conferir argumentos
 * como o navegador, e parecer classes. */
(function (native, need) {
  'use strict';

  var hide = need('es/check').hide;

  function requireNew(object, Class) {
    if (!(object instanceof Class)) {
      throw new TypeError('Class constructor _' + Class.name + " cannot be invoked without 'new'");
    }
  }

  function requireArguments(args, count, where) {
    if (args.length >= count) return;
    throw new TypeError(where + ': ' + count + ' argument' + (count === 1 ? '' : 's') + ' required, but ' +
      (args.length > 0 ? 'only ' : '') + args.length + ' found.');
  }

  // Os dados escondidos em `key`; sem eles, o método foi chamado em outra coisa.
  function dataOf(object, key) {
    if (object === null || object === undefined || object[key] === undefined) throw new TypeError('Illegal invocation');
    return object[key];
  }

  // As opções de um construtor.
  function dictionary(value, where) {
    if (value === undefined || value === null) return {};
    if (typeof value === 'object' || typeof value === 'function') return value;
    throw new TypeError(where + ': Expected ' + need('inspect').inspect(value) + ' to be one of: Null, Undefined, Object.');
  }

  // `length`: quantos argumentos o construtor exige; show(objeto): o que o console mostra dele.
  function dress(Class, length, show) {
    need('classes').dress(Class, length, function (depth, options) {
      if (options.depth === null || options.depth === undefined) options.depth = 2;
      return Class.name + ' ' + need('inspect').inspect(show(this), options);
    });
  }

  // ---- percorrer pares: keys, values, entries, forEach ----

  var PICK = {
    keys: function (pair) { return pair[0]; },
    values: function (pair) { return pair[1]; },
    entries: function (pair) { return [pair[0], pair[1]]; }
  };

  // pairsOf(objeto) devolve a lista de agora: quem muda o objeto no meio do percurso vê a mudança.
  function iterable(Class, pairsOf) {
    var arrayIterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
    var DATA = need.hidden('pairs');
    var prototype = Object.create(arrayIterator);
    prototype.next = function next() {
      var data = this[DATA];
      var pairs = pairsOf(data.target);
      if (data.at >= pairs.length) return { value: undefined, done: true };
      return { value: data.pick(pairs[data.at++]), done: false };
    };
    Object.defineProperty(prototype, Symbol.toStringTag, { value: Class.name + ' Iterator', configurable: true });
    Object.keys(PICK).forEach(function (name) {
      Class.prototype[name] = function () {
        pairsOf(this);
        var iterator = Object.create(prototype);
        iterator[DATA] = { target: this, pick: PICK[name], at: 0 };
        return iterator;
      };
      Object.defineProperty(Class.prototype[name], 'name', { value: name });
    });
    hide(Class.prototype, Symbol.iterator, Class.prototype.entries);
    Class.prototype.forEach = function forEach(callback, self) {
      requireArguments(arguments, 1, Class.name + '.forEach');
      if (typeof callback !== 'function') {
        throw new TypeError("Failed to execute 'forEach' on '" + Class.name + "': parameter 1 is not of type 'Function'.");
      }
      for (var i = 0; i < pairsOf(this).length; i++) {
        var pair = pairsOf(this)[i];
        callback.call(self, pair[1], pair[0], this);
      }
    };
    Object.defineProperty(Class.prototype.forEach, 'length', { value: 1 });
  }

  return { requireNew: requireNew, requireArguments: requireArguments, dataOf: dataOf, dictionary: dictionary,
    dress: dress, iterable: iterable };
})
