/* modern/iterate.js -- percorrer: for-of, espalhamento e desestruturação de listas.
 *
 * Um array cujo iterador ninguém trocou não precisa de iterador: serve ele mesmo. */
(function (native, need) {
  'use strict';

  function describe(value) {
    if (value === undefined || value === null) return String(value);
    if (typeof value === 'function') return value.name || 'function';
    if (typeof value === 'object') return 'object is not iterable';
    return typeof value === 'symbol' ? String(value) : typeof value + ' ' + String(value);
  }

  function notIterable(value) {
    if (typeof value === 'object' && value !== null) return new TypeError('object is not iterable (cannot read property Symbol(Symbol.iterator))');
    return new TypeError(describe(value) + ' is not iterable' + (value === undefined || value === null ? ' (cannot read property Symbol(Symbol.iterator))' : ''));
  }

  var arrayIterator = Array.prototype[Symbol.iterator];

  // Um array comum, que se percorre pelos índices.
  function isPlain(value) {
    return Array.isArray(value) && value[Symbol.iterator] === Array.prototype[Symbol.iterator] &&
      (arrayIterator === undefined || arrayIterator === Array.prototype[Symbol.iterator]);
  }

  function codePoints(text) {
    var list = [];
    for (var i = 0; i < text.length; i++) {
      var first = text.charCodeAt(i), second = text.charCodeAt(i + 1);
      var pair = first >= 0xD800 && first <= 0xDBFF && second >= 0xDC00 && second <= 0xDFFF;
      list.push(pair ? text.charAt(i) + text.charAt(++i) : text.charAt(i));
    }
    return list;
  }

  // O iterador de um valor; lança TypeError se ele não tem.
  function iteratorOf(value) {
    var method = value === undefined || value === null ? undefined : value[Symbol.iterator];
    if (typeof method !== 'function') throw notIterable(value);
    var iterator = method.call(value);
    if ((typeof iterator !== 'object' || iterator === null) && typeof iterator !== 'function') {
      throw new TypeError('Result of the Symbol.iterator method is not an object');
    }
    return iterator;
  }

  function checkResult(result) {
    if ((typeof result === 'object' && result !== null) || typeof result === 'function') return result;
    throw new TypeError('Iterator result ' + String(result) + ' is not an object');
  }

  // ---- a lista preguiçosa ----

  function LazyList(iterator) {
    this.iterator = iterator;
    this.next = iterator.next;
    this.count = 0;
    this.done = false;
  }

  // Perguntar o tamanho puxa o próximo item, que fica no índice seguinte.
  Object.defineProperty(LazyList.prototype, 'length', {
    get: function () {
      if (this.done) return 0;
      if (this.count > 0) this[this.count - 1] = undefined;
      this.done = true; // um erro em next() também encerra
      var result = checkResult(this.next.call(this.iterator));
      if (result.done) return 0;
      this[this.count] = result.value;
      this.done = false;
      return ++this.count;
    }
  });

  function items(value) {
    if (isPlain(value)) return value;
    if (typeof value === 'string') return codePoints(value);
    if (value !== undefined && value !== null && value[Symbol.iterator] === undefined && isListLike(value)) return value;
    return new LazyList(iteratorOf(value));
  }

  // Antes da camada que traz os iteradores, arguments e os arrays de bytes andam por índices.
  function isListLike(value) {
    return Object.prototype.toString.call(value) === '[object Arguments]' || ArrayBuffer.isView(value) || Array.isArray(value);
  }

  // O laço acabou antes da lista: o iterador tem o direito de saber.
  function close(list) {
    if (!(list instanceof LazyList) || list.done) return;
    list.done = true;
    closeIterator(list.iterator);
  }

  function closeIterator(iterator) {
    var method = iterator.return;
    if (method !== undefined && method !== null) checkResult(method.call(iterator));
  }

  // ---- espalhar e desestruturar ----

  // Todos os itens, num array que não é para mudar.
  function list(value) {
    var found = items(value);
    return found instanceof LazyList ? drain(found) : Array.isArray(found) ? found : Array.prototype.slice.call(found);
  }

  function drain(lazy) {
    var result = [];
    for (var i = 0; i < lazy.length; i++) result.push(lazy[i]);
    return result;
  }

  // Um array novo com todos os itens; os buracos viram undefined.
  function copy(value) {
    var found = list(value), result = new Array(found.length);
    for (var i = 0; i < found.length; i++) result[i] = found[i];
    return result;
  }

  // Os `count` primeiros itens (-1: todos), para [a, b] = valor.
  function take(value, count) {
    if (isPlain(value)) return value;
    var found = items(value);
    if (!(found instanceof LazyList)) return Array.isArray(found) ? found : Array.prototype.slice.call(found);
    if (count === -1) return drain(found);
    var result = [];
    for (var i = 0; i < count && i < found.length; i++) result.push(found[i]);
    close(found);
    return result;
  }

  function construct(Constructor, args) {
    if (typeof Constructor !== 'function') throw new TypeError(describe(Constructor) + ' is not a constructor');
    return Reflect.construct(Constructor, args);
  }

  return {
    items: items,
    close: close,
    list: list,
    copy: copy,
    take: take,
    new: construct,
    iteratorOf: iteratorOf,
    closeIterator: closeIterator,
    checkResult: checkResult
  };
})
