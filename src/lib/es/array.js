/* es/array.js -- os métodos de Array que vieram depois do ES5. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var sorting = need('es/sort');
  var indexOf = Array.prototype.indexOf;

  function self(value) {
    return check.object(value);
  }

  // Os que procuram com uma função dizem quem são.
  function searched(value, method) {
    return check.object(value, 'Array.prototype.' + method);
  }

  // ---- construir ----

  function create(Constructor, length) {
    return typeof Constructor === 'function' && Constructor !== Array ? new Constructor(length)
      : length === undefined ? [] : new Array(length);
  }

  function mapper(map) {
    if (map !== undefined) check.callable(map);
    return map;
  }

  function fromIterable(Constructor, items, map, thisArg) {
    var result = create(Constructor);
    var index = 0;
    native.iterate(items, function (value) {
      check.define(result, index, map === undefined ? value : map.call(thisArg, value, index));
      index++;
    });
    result.length = index;
    return result;
  }

  function from(items, map, thisArg) {
    if (items === undefined || items === null) {
      throw new TypeError((items === null ? 'object null' : items) +
        ' is not iterable (cannot read property Symbol(Symbol.iterator))');
    }
    mapper(map);
    var iterator = items[Symbol.iterator];
    if (iterator !== undefined && iterator !== null) {
      if (typeof iterator !== 'function') {
        throw new TypeError('%Array%.from requires that the property of the first argument, ' +
          'items[Symbol.iterator], when exists, be a function');
      }
      return fromIterable(this, items, map, thisArg);
    }
    var source = Object(items);
    var length = check.length(source);
    var result = create(this, length);
    for (var i = 0; i < length; i++) {
      check.define(result, i, map === undefined ? source[i] : map.call(thisArg, source[i], i));
    }
    result.length = length;
    return result;
  }

  function of() {
    var result = create(this, arguments.length);
    for (var i = 0; i < arguments.length; i++) check.define(result, i, arguments[i]);
    result.length = arguments.length;
    return result;
  }

  // ---- procurar ----

  function at(position) {
    var object = self(this);
    var index = check.integer(position);
    return object[index < 0 ? check.length(object) + index : index];
  }

  function includes(wanted, from) {
    var object = self(this);
    // indexOf, nativo, só difere no NaN e nos buracos, que aqui valem undefined.
    if (wanted === wanted && wanted !== undefined) return indexOf.call(object, wanted, from) >= 0;
    var length = check.length(object);
    for (var i = check.clamp(from, length, 0); i < length; i++) {
      var value = object[i];
      if (value === wanted || (value !== value && wanted !== wanted)) return true;
    }
    return false;
  }

  // A posição do primeiro valor que a função aceita, ou -1.
  function search(object, accept, thisArg) {
    var length = check.length(object);
    check.callable(accept);
    for (var i = 0; i < length; i++) {
      if (accept.call(thisArg, object[i], i, object)) return i;
    }
    return -1;
  }

  function searchBack(object, accept, thisArg) {
    var i = check.length(object);
    check.callable(accept);
    while (--i >= 0) {
      if (accept.call(thisArg, object[i], i, object)) return i;
    }
    return -1;
  }

  // O valor lido é o que a função viu: ela pode ter mudado o array.
  function find(accept, thisArg) {
    var object = searched(this, 'find');
    var length = check.length(object);
    check.callable(accept);
    for (var i = 0; i < length; i++) {
      var value = object[i];
      if (accept.call(thisArg, value, i, object)) return value;
    }
    return undefined;
  }

  function findIndex(accept, thisArg) {
    return search(searched(this, 'findIndex'), accept, thisArg);
  }

  function findLast(accept, thisArg) {
    var object = searched(this, 'findLast');
    var i = check.length(object);
    check.callable(accept);
    while (--i >= 0) {
      var value = object[i];
      if (accept.call(thisArg, value, i, object)) return value;
    }
    return undefined;
  }

  function findLastIndex(accept, thisArg) {
    return searchBack(searched(this, 'findLastIndex'), accept, thisArg);
  }

  // ---- mudar no lugar ----

  function fill(value, start, end) {
    var object = self(this);
    var length = check.length(object);
    var last = check.clamp(end, length, length);
    for (var i = check.clamp(start, length, 0); i < last; i++) object[i] = value;
    return object;
  }

  function move(object, from, to) {
    if (from in object) object[to] = object[from];
    else delete object[to];
  }

  function copyWithin(target, start, end) {
    var object = self(this);
    var length = check.length(object);
    var to = check.clamp(target, length, 0);
    var from = check.clamp(start, length, 0);
    var count = Math.min(check.clamp(end, length, length) - from, length - to);
    var i;
    if (from < to) {
      for (i = count - 1; i >= 0; i--) move(object, from + i, to + i);
    } else {
      for (i = 0; i < count; i++) move(object, from + i, to + i);
    }
    return object;
  }

  // ---- achatar ----

  function flatten(result, source, depth) {
    var length = check.length(source);
    for (var i = 0; i < length; i++) {
      if (!(i in source)) continue;
      var value = source[i];
      if (depth > 0 && Array.isArray(value)) flatten(result, value, depth - 1);
      else result.push(value);
    }
    return result;
  }

  function flat(depth) {
    return flatten([], self(this), depth === undefined ? 1 : check.integer(depth));
  }

  function flatMap(map, thisArg) {
    var object = self(this);
    if (typeof map !== 'function') throw new TypeError('flatMap mapper function is not callable');
    var length = check.length(object);
    var result = [];
    for (var i = 0; i < length; i++) {
      if (!(i in object)) continue;
      var value = map.call(thisArg, object[i], i, object);
      if (Array.isArray(value)) flatten(result, value, 0);
      else result.push(value);
    }
    return result;
  }

  // ---- copiar mudando (o original fica como está) ----

  function copy(object) {
    var length = check.length(object);
    var result = new Array(length);
    for (var i = 0; i < length; i++) result[i] = object[i];
    return result;
  }

  function toReversed() {
    return copy(self(this)).reverse();
  }

  function toSorted(compare) {
    sorting.requireComparator(compare);
    return sorting.sort(copy(self(this)), compare);
  }

  function toSpliced() {
    var result = copy(self(this));
    if (arguments.length > 0) result.splice.apply(result, arguments);
    return result;
  }

  function withValue(index, value) {
    var object = self(this);
    var length = check.length(object);
    var position = check.integer(index);
    if (position < 0) position += length;
    if (position < 0 || position >= length) throw new RangeError('Invalid index : ' + check.integer(index));
    var result = copy(object);
    result[position] = value;
    return result;
  }

  function sort(compare) {
    sorting.requireComparator(compare);
    return sorting.sort(self(this), compare);
  }

  return {
    from: from,
    of: of,
    at: at,
    includes: includes,
    find: find,
    findIndex: findIndex,
    findLast: findLast,
    findLastIndex: findLastIndex,
    fill: fill,
    copyWithin: copyWithin,
    flat: flat,
    flatMap: flatMap,
    toReversed: toReversed,
    toSorted: toSorted,
    toSpliced: toSpliced,
    'with': withValue,
    sort: sort
  };
})
