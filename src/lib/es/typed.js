/* es/typed.js -- os métodos comuns a Uint8Array, Float64Array e companhia, que no Duktape quase
 * não existem. O que é igual em Array é pedido a Array. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var array = need('es/array');
  var sorting = need('es/sort');
  var list = Array.prototype;
  var tagOf = native.typedTag;
  var TypedArray = Object.getPrototypeOf(Uint8Array);

  function requireTyped(value) {
    if (tagOf(value) === undefined) throw new TypeError('this is not a typed array.');
    return value;
  }

  // Um irmão do array: do mesmo tipo, com o mesmo protótipo (Buffer e subclasses inclusive).
  function sibling(typed, length) {
    var result = new globalThis[tagOf(typed)](length);
    var prototype = Object.getPrototypeOf(typed);
    return Object.getPrototypeOf(result) === prototype ? result : Object.setPrototypeOf(result, prototype);
  }

  // O mesmo método de Array, depois de conferir quem é `this`.
  function borrow(method) {
    return function () { return method.apply(requireTyped(this), arguments); };
  }

  function map(fn, thisArg) {
    var length = requireTyped(this).length;
    check.callable(fn);
    var result = sibling(this, length);
    for (var i = 0; i < length; i++) result[i] = fn.call(thisArg, this[i], i, this);
    return result;
  }

  function copyOf(typed, values) {
    var result = sibling(typed, values.length);
    for (var i = 0; i < values.length; i++) result[i] = values[i];
    return result;
  }

  function filter(fn, thisArg) {
    return copyOf(requireTyped(this), list.filter.call(this, check.callable(fn), thisArg));
  }

  function slice(start, end) {
    return copyOf(requireTyped(this), list.slice.call(this, start, end));
  }

  function byNumber(a, b) {
    if (a !== a) return b !== b ? 0 : 1;
    if (b !== b) return -1;
    return a < b ? -1 : a > b ? 1 : a !== 0 || 1 / a === 1 / b ? 0 : 1 / a < 0 ? -1 : 1;
  }

  function sorted(typed, compare) {
    var values = sorting.mergeSort(list.slice.call(typed), compare === undefined ? byNumber : compare);
    return values;
  }

  function sort(compare) {
    sorting.requireComparator(compare);
    sorted(requireTyped(this), compare).forEach(function (value, i) { this[i] = value; }, this);
    return this;
  }

  function toSorted(compare) {
    sorting.requireComparator(compare);
    return copyOf(requireTyped(this), sorted(this, compare));
  }

  function withValue(index, value) {
    var length = requireTyped(this).length;
    var position = check.integer(index);
    var number = Number(value);
    if (position < 0) position += length;
    if (position < 0 || position >= length) throw new RangeError('Invalid typed array index');
    var result = copyOf(this, this);
    result[position] = number;
    return result;
  }

  function requireConstructor(value) {
    if (typeof value !== 'function') throw new TypeError(native.show(value) + ' is not a constructor');
    if (value === TypedArray) throw new TypeError('Abstract class TypedArray not directly constructable');
    return value;
  }

  function fill(Constructor, values) {
    var result = new (requireConstructor(Constructor))(values.length);
    for (var i = 0; i < values.length; i++) result[i] = values[i];
    return result;
  }

  var exports = {
    from: function (items, fn, thisArg) {
      requireConstructor(this);
      return fill(this, array.from.call(Array, items, fn, thisArg));
    },
    of: function () { return fill(this, arguments); },
    fill: function (value, start, end) {
      requireTyped(this);
      return array.fill.call(this, Number(value), start, end);
    },
    map: map,
    filter: filter,
    slice: slice,
    sort: sort,
    toSorted: toSorted,
    toReversed: function () { return copyOf(requireTyped(this), list.slice.call(this).reverse()); },
    'with': withValue,
    toLocaleString: function (locales, options) {
      return list.map.call(requireTyped(this), function (value) { return value.toLocaleString(locales, options); }).join(',');
    }
  };
  ['every', 'forEach', 'indexOf', 'join', 'lastIndexOf', 'reduce', 'reduceRight', 'reverse', 'some']
    .forEach(function (name) { exports[name] = borrow(list[name]); });
  ['at', 'copyWithin', 'find', 'findIndex', 'findLast', 'findLastIndex', 'includes']
    .forEach(function (name) { exports[name] = borrow(array[name]); });
  return exports;
})
