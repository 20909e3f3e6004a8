/* modern/iterate.js -- percorrer: for-of, espalhamento e desestruturação de listas.
 *
 * Um array cujo iterador ninguém trocou não precisa de iterador: serve ele mesmo. */
(function (native, need) {
  'use strict';

  function describe(value) {
    if (value === null) return 'object null';
    if (typeof value === 'object') return 'object';
    return value === undefined ? 'undefined' : typeof value + ' ' + String(value);
  }

  function notIterable(value, text) {
    if (text !== undefined) return new TypeError(text + ' is not iterable');
    return new TypeError(describe(value) + ' is not iterable (cannot read property Symbol(Symbol.iterator))');
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
  function iteratorOf(value, text) {
    var method = value === undefined || value === null ? undefined : value[Symbol.iterator];
    if (method === undefined && isListLike(value)) method = Array.prototype[Symbol.iterator];
    if (typeof method !== 'function') throw notIterable(value, text);
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

  // `text`: como o programa chama o valor, para a mensagem de erro.
  function items(value, text) {
    if (isPlain(value)) return value;
    if (typeof value === 'string') return codePoints(value);
    if (value !== undefined && value !== null && value[Symbol.iterator] === undefined && isListLike(value)) return value;
    return new LazyList(iteratorOf(value, text));
  }

  // Antes da camada que traz os iteradores, arguments e os arrays de bytes andam por índices.
  function isListLike(value) {
    return value !== undefined && value !== null && Object.prototype.toString.call(value) === '[object Arguments]' || ArrayBuffer.isView(value) || Array.isArray(value);
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

  // Os argumentos de f(...valor), num array que não é para mudar.
  function list(value) {
    if (value !== undefined && value !== null && typeof value[Symbol.iterator] !== 'function' && !isListLike(value)) {
      throw new TypeError('Spread syntax requires ...iterable[Symbol.iterator] to be a function');
    }
    return values(value);
  }

  // Os itens de [...valor].
  function values(value) {
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
    var found = values(value), result = new Array(found.length);
    for (var i = 0; i < found.length; i++) result[i] = found[i];
    return result;
  }

  // f(...lista)
  function apply(fn, args, text) {
    if (typeof fn !== 'function') throw new TypeError(text + ' is not a function');
    return fn.apply(undefined, args);
  }

  // Os `count` primeiros itens (-1: todos), para [a, b] = valor.
  function take(value, count, text) {
    if (isPlain(value)) return count === -1 ? copy(value) : value;
    var found = items(value, text);
    if (!(found instanceof LazyList)) return Array.isArray(found) ? found : Array.prototype.slice.call(found);
    if (count === -1) return drain(found);
    var result = [];
    for (var i = 0; i < count && i < found.length; i++) result.push(found[i]);
    close(found);
    return result;
  }

  function construct(Constructor, args, text) {
    if (typeof Constructor !== 'function') throw new TypeError((text || String(Constructor)) + ' is not a constructor');
    return Reflect.construct(Constructor, args);
  }

  return {
    items: items,
    close: close,
    list: list,
    values: values,
    apply: apply,
    copy: copy,
    take: take,
    new: construct,
    iteratorOf: iteratorOf,
    closeIterator: closeIterator,
    checkResult: checkResult
  };
})
