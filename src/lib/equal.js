/* equal.js -- dois valores são iguais por dentro? deepEqual e deepStrictEqual, como no Node.
 *
 * No modo estrito contam o protótipo, o tipo dos primitivos (Object.is) e as propriedades com
 * símbolo; no frouxo, primitivos se comparam com ==. `memo` guarda os objetos que já estão
 * sendo comparados, para que ciclos terminem. */
(function (native, need) {
  'use strict';

  var names = need('inspect/names');
  var kinds = need('kinds');
  var hasOwn = Object.prototype.hasOwnProperty;
  var isEnumerable = Object.prototype.propertyIsEnumerable;
  var is = Object.is; // o de agora: um programa pode trocar o outro

  function isObject(value) {
    return typeof value === 'object' && value !== null;
  }

  // ---- primitivos ----

  function samePrimitive(a, b, strict) {
    if (strict) return is(a, b);
    // eslint-disable-next-line eqeqeq
    return a == b || (a !== a && b !== b);
  }

  // ---- o que cada classe compara além das propriedades ----

  function sameBytes(a, b) {
    if (a.byteLength !== b.byteLength) return false;
    var x = new Uint8Array(a.buffer || a, a.byteOffset || 0, a.byteLength);
    var y = new Uint8Array(b.buffer || b, b.byteOffset || 0, b.byteLength);
    for (var i = 0; i < x.length; i++) {
      if (x[i] !== y[i]) return false;
    }
    return true;
  }

  function sameNumbers(a, b) {
    if (a.length !== b.length) return false;
    for (var i = 0; i < a.length; i++) {
      if (a[i] !== b[i]) return false; // aqui 0 e -0 são iguais; byte a byte, não seriam
    }
    return true;
  }

  function sameHidden(a, b, key, strict, memo) {
    var enumerable = isEnumerable.call(a, key);
    if (enumerable !== isEnumerable.call(b, key)) return false;
    return enumerable || deepEqual(a[key], b[key], strict, memo); // as enumeráveis vêm com as outras chaves
  }

  function sameError(a, b, strict, memo) {
    return sameHidden(a, b, 'message', true, memo) && sameHidden(a, b, 'name', true, memo) &&
      sameHidden(a, b, 'cause', strict, memo) && sameHidden(a, b, 'errors', strict, memo);
  }

  function unboxed(prototype) {
    return function (a, b) { return is(prototype.valueOf.call(a), prototype.valueOf.call(b)); };
  }

  var sameClass = {
    // Datas inválidas (NaN) não são iguais a nada.
    Date: function (a, b) { return Date.prototype.getTime.call(a) === Date.prototype.getTime.call(b); },
    RegExp: function (a, b) {
      return a.source === b.source && String(a) === String(b) && a.lastIndex === b.lastIndex;
    },
    Number: unboxed(Number.prototype),
    String: unboxed(String.prototype),
    Boolean: unboxed(Boolean.prototype),
    Symbol: unboxed(Symbol.prototype),
    ArrayBuffer: sameBytes,
    Error: sameError,
    // De um URL, as partes não são propriedades; de uma instância de outra classe, são.
    Object: function (a, b) {
      var isURL = need('url/file').isURL;
      return !isURL(a) || (isURL(b) && a.href === b.href);
    }
  };

  function isFloat(kind) {
    return kind === 'Float32Array' || kind === 'Float64Array';
  }

  function kindOf(value) {
    var kind = names.className(value);
    return kind !== 'Error' && value instanceof Error ? 'Error' : kind;
  }

  // ---- Set e Map ----

  // Um primitivo que não está no outro conjunto ainda pode ser igual a algum de lá por ==.
  function mayMatchLoosely(value) {
    if (typeof value === 'symbol') return false;
    if (typeof value === 'string' || typeof value === 'number') return Number(value) === Number(value);
    return true;
  }

  // Tira de `list` o primeiro elemento que `matches`; false se não há nenhum.
  function takeMatch(list, matches, memo) {
    var previous = memo.forgets;
    memo.forgets = true; // uma tentativa que falha não prova nada sobre os objetos que comparou
    var at = 0;
    while (at < list.length && !matches(list[at])) at++;
    memo.forgets = previous;
    if (at === list.length) return false;
    list.splice(at, 1);
    return true;
  }

  function sameSet(a, b, entriesA, entriesB, strict, memo) {
    var unmatched = [];
    for (var i = 0; i < entriesA.length; i++) {
      var value = entriesA[i];
      if (b.has(value)) continue;
      if (!isObject(value) && (strict || !mayMatchLoosely(value))) return false;
      unmatched.push(value);
    }
    for (var j = 0; j < entriesB.length; j++) {
      var other = entriesB[j];
      if (a.has(other)) continue;
      if (!isObject(other) && strict) return false;
      if (!takeMatch(unmatched, equalTo(other, strict, memo), memo)) return false;
    }
    return unmatched.length === 0;
  }

  function equalTo(value, strict, memo) {
    return function (candidate) { return deepEqual(candidate, value, strict, memo); };
  }

  function sameMap(a, b, entriesA, entriesB, strict, memo) {
    var unmatched = [];
    for (var i = 0; i < entriesA.length; i += 2) {
      var key = entriesA[i];
      if (!isObject(key)) {
        if (b.has(key) && deepEqual(entriesA[i + 1], b.get(key), strict, memo)) continue;
        if (strict || !mayMatchLoosely(key)) return false;
      }
      unmatched.push([key, entriesA[i + 1]]);
    }
    for (var j = 0; j < entriesB.length; j += 2) {
      var otherKey = entriesB[j];
      var other = entriesB[j + 1];
      if (!isObject(otherKey) &&
          (strict || (a.has(otherKey) && deepEqual(a.get(otherKey), other, strict, memo)))) continue;
      if (!takeMatch(unmatched, pairEqualTo(otherKey, other, strict, memo), memo)) return false;
    }
    return unmatched.length === 0;
  }

  function pairEqualTo(key, value, strict, memo) {
    return function (pair) {
      return deepEqual(pair[0], key, strict, memo) && deepEqual(pair[1], value, strict, memo);
    };
  }

  // ---- propriedades ----

  function visibleSymbols(value) {
    return Object.getOwnPropertySymbols(value).filter(function (key) { return isEnumerable.call(value, key); });
  }

  // As chaves dos dois, se são as mesmas; senão, null. `extras`: só as que não são posições.
  function commonKeys(a, b, strict, extras) {
    var keysA = extras ? names.extraKeys(a, false).filter(isString) : Object.keys(a);
    var keysB = extras ? names.extraKeys(b, false).filter(isString) : Object.keys(b);
    if (keysA.length !== keysB.length) return null;
    if (strict) {
      var symbols = visibleSymbols(a);
      if (symbols.length !== visibleSymbols(b).length) return null;
      keysA = keysA.concat(symbols);
    }
    for (var i = 0; i < keysA.length; i++) {
      if (!isEnumerable.call(b, keysA[i])) return null;
    }
    return keysA;
  }

  function isString(key) {
    return typeof key === 'string';
  }

  function sameItems(a, b, strict, memo) {
    for (var i = 0; i < a.length; i++) {
      if (!hasOwn.call(a, i)) return sameSparse(a, b, strict, memo);
      if (!hasOwn.call(b, i) || !deepEqual(a[i], b[i], strict, memo)) return false;
    }
    return true;
  }

  // Arrays com buracos: compara as chaves, que podem ser muito menos que as posições.
  function sameSparse(a, b, strict, memo) {
    var keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every(function (key) {
      return hasOwn.call(b, key) && deepEqual(a[key], b[key], strict, memo);
    });
  }

  function sameContents(a, b, strict, memo, keys, found) {
    for (var i = 0; i < keys.length; i++) {
      if (!deepEqual(a[keys[i]], b[keys[i]], strict, memo)) return false;
    }
    if (Array.isArray(a)) return sameItems(a, b, strict, memo);
    if (found === undefined) return true;
    var other = kinds.find(b);
    if (found.kind === 'Set') return sameSet(a, b, found.details, other.details, strict, memo);
    if (found.kind === 'Map') return sameMap(a, b, found.details, other.details, strict, memo);
    return true;
  }

  // ---- ciclos ----

  // Se os dois já estão sendo comparados mais acima, são iguais até prova em contrário.
  function withMemo(a, b, memo, compare) {
    var open = memo.open;
    var size = open.length;
    if (open.indexOf(a) < 0) open.push(a);
    if (open.indexOf(b) < 0) open.push(b);
    if (open.length === size) return true;
    var result = compare();
    if (result || memo.forgets) open.length = size;
    return result;
  }

  // ---- a comparação ----

  function collectionOf(value) {
    if (Array.isArray(value)) return undefined;
    var found = kinds.find(value);
    return found !== undefined && (found.kind === 'Set' || found.kind === 'Map') ? found : undefined;
  }

  // Objetos comuns e arrays não têm nada além das propriedades.
  function isOrdinary(value, tag) {
    return Array.isArray(value) || (tag === '[object Object]' && Object.getPrototypeOf(value) === Object.prototype);
  }

  // O que a classe guarda fora das propriedades (bytes, data, mensagem) é igual?
  function sameInside(a, b, strict, memo) {
    var kind = kindOf(a);
    if (kind !== kindOf(b)) return false;
    if (ArrayBuffer.isView(a)) return isFloat(kind) && !strict ? sameNumbers(a, b) : sameBytes(a, b);
    return sameClass[kind] === undefined || sameClass[kind](a, b, strict, memo);
  }

  function objectsEqual(a, b, strict, memo) {
    if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
    var tag = Object.prototype.toString.call(a);
    if (tag !== Object.prototype.toString.call(b)) return false;
    if (Array.isArray(a) !== Array.isArray(b) || (Array.isArray(a) && a.length !== b.length)) return false;

    var found;
    if (!isOrdinary(a, tag) || !isOrdinary(b, tag)) {
      found = collectionOf(a);
      var other = collectionOf(b);
      if ((found && found.kind) !== (other && other.kind)) return false;
      if (found && found.details.length !== other.details.length) return false;
      if (!sameInside(a, b, strict, memo)) return false;
    }

    var hasItems = Array.isArray(a);
    var keys = commonKeys(a, b, strict, hasItems || ArrayBuffer.isView(a));
    if (keys === null) return false;
    if (keys.length === 0 && found === undefined && !(hasItems && a.length > 0)) return true;
    return withMemo(a, b, memo, function () { return sameContents(a, b, strict, memo, keys, found); });
  }

  function deepEqual(a, b, strict, memo) {
    if (a === b) return a !== 0 || !strict || is(a, b);
    if (!isObject(a) || !isObject(b)) {
      return isObject(a) === isObject(b) && samePrimitive(a, b, strict);
    }
    return objectsEqual(a, b, strict, memo);
  }

  return {
    isDeepEqual: function (a, b) { return deepEqual(a, b, false, { open: [], forgets: false }); },
    isDeepStrictEqual: function (a, b) { return deepEqual(a, b, true, { open: [], forgets: false }); }
  };
})
