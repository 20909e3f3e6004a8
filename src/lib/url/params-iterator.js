/* url/params-iterator.js -- percorrer um URLSearchParams: entries, keys e values. */
(function (native, need) {
  'use strict';

  var DATA = need.hidden('urlSearchParamsIterator');
  var PICK = {
    'key': function (list, at) { return list[at]; },
    'value': function (list, at) { return list[at + 1]; },
    'key+value': function (list, at) { return [list[at], list[at + 1]]; }
  };

  function dataOf(iterator) {
    if (iterator === null || typeof iterator !== 'object' || iterator[DATA] === undefined) {
      throw need('codes').ERR_INVALID_THIS('URLSearchParamsIterator');
    }
    return iterator[DATA];
  }

  function next() {
    var data = dataOf(this), list = data.read();
    if (data.at >= list.length) return { value: undefined, done: true };
    data.at += 2;
    return { value: data.pick(list, data.at - 2), done: false };
  }

  // O que falta percorrer.
  function show(depth, options, inspect) {
    var data = dataOf(this), list = data.read(), rest = [];
    if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
    for (var i = data.at; i < list.length; i += 2) rest.push(data.pick(list, i));
    var inner = Object.assign({}, options);
    if (depth !== null) inner.depth = depth - 1;
    var shown = rest.map(function (item) { return inspect(item, inner); });
    var isLong = inspect(rest, inner).indexOf('\n') !== -1;
    return this[Symbol.toStringTag] + (isLong ? ' {\n  ' + shown.join(',\n  ') : ' { ' + shown.join(', ')) + ' }';
  }

  var arrayIterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  var prototype = Object.create(arrayIterator, {
    next: { value: next, writable: true, enumerable: true, configurable: true }
  });
  Object.defineProperty(prototype, Symbol.for('nodejs.util.inspect.custom'), {
    value: show, writable: true, configurable: true
  });
  Object.defineProperty(prototype, Symbol.toStringTag, { value: 'URLSearchParams Iterator', configurable: true });

  // `read` devolve a lista de pares de agora.
  return function (read, kind) {
    var iterator = Object.create(prototype);
    iterator[DATA] = { read: read, pick: PICK[kind], at: 0 };
    return iterator;
  };
})
