/* modern/iterate.js -- percorrer: for-of, espalhamento e desestruturação de listas.
 *
 * Um array cujo iterador ninguém trocou não precisa de iterador: serve ele mesmo. */
(function (native, need) {
  'use strict';

  // O valor, quando o V8 não tem a expressão dele para mostrar: "number 5", "object null".
  function describe(value) {
    if (value === null) return 'object null';
    if (typeof value === 'string') return 'string "' + value + '"';
    return typeof value + (typeof value === 'number' || typeof value === 'boolean' ? ' ' + value : '');
  }

  // `text`: a expressão, se o V8 a mostraria (callsite.js).
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

  // O método `next` de um iterador não é conferido antes da primeira chamada.
  function callNext(next, iterator) {
    if (typeof next !== 'function') throw new TypeError(describe(next) + ' is not a function');
    return checkResult(next.call(iterator));
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
      var result = callNext(this.next, this.iterator);
      if (result.done) return 0;
      this[this.count] = result.value;
      this.done = false;
      return ++this.count;
    }
  });

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

  // ---- fechar ----

  // O laço (ou a desestruturação) acabou antes da lista: o iterador tem o direito de saber. Quem
  // chama é um finally; se ele está passando um erro adiante, é esse erro que vale.
  function close(list) {
    if (list instanceof Pull) list = list.list;
    if (!(list instanceof LazyList) || list.done) return;
    list.done = true;
    if (!native.isThrowing(need('modern/coroutine').leaving)) closeIterator(list.iterator);
    else closeQuietly(list.iterator);
  }

  // O mesmo, onde não há finally.
  function end(list) {
    if (!(list instanceof Pull) || list.list.done) return;
    list.list.done = true;
    closeIterator(list.list.iterator);
  }

  function closeIterator(iterator) {
    var method = returnOf(iterator);
    if (method !== null) checkResult(method.call(iterator));
  }

  function closeQuietly(iterator) {
    try {
      var method = returnOf(iterator);
      if (method !== null) method.call(iterator);
    } catch (ignored) { /* vale o erro que já estava a caminho */ }
  }

  function returnOf(iterator) {
    var method = iterator.return;
    if (method === undefined || method === null) return null;
    if (typeof method !== 'function') throw new TypeError(describe(method) + ' is not a function');
    return method;
  }

  // ---- espalhar ----

  // O último argumento de f(a, ...valor), num array que não é para mudar.
  function list(value, text) {
    if (value === undefined || value === null) {
      throw new TypeError(text + ' is not iterable (cannot read property ' + value + ')');
    }
    if (typeof value[Symbol.iterator] !== 'function' && !isListLike(value)) {
      throw new TypeError('Spread syntax requires ...iterable[Symbol.iterator] to be a function');
    }
    return values(value);
  }

  // Os itens de [...valor].
  function values(value, text) {
    var found = items(value, text);
    return found instanceof LazyList ? drain(found) : Array.isArray(found) ? found : Array.prototype.slice.call(found);
  }

  function drain(lazy) {
    var result = [];
    for (var i = 0; i < lazy.length; i++) result.push(lazy[i]);
    return result;
  }

  // Um array novo com todos os itens; os buracos viram undefined.
  function copy(value, text) {
    var found = values(value, text), result = new Array(found.length);
    for (var i = 0; i < found.length; i++) result[i] = found[i];
    return result;
  }

  // f(...lista), o.f(...lista)
  function apply(fn, self, args, text) {
    if (typeof fn !== 'function') throw new TypeError(text + ' is not a function');
    return Reflect.apply(fn, self, args);
  }

  function construct(Constructor, args, text) {
    if (!native.isConstructor(Constructor)) throw new TypeError(text + ' is not a constructor');
    return Reflect.construct(Constructor, args);
  }

  // ---- desestruturar ----

  // Os `count` primeiros itens (-1: todos), para [a, b] = valor.
  function take(value, count, text, holder) {
    if (isPlain(value)) return count === -1 ? copy(value) : value;
    if (holder !== undefined) checkHeld(value, holder);
    var found = items(value, text);
    if (!(found instanceof LazyList)) return Array.isArray(found) ? found : Array.prototype.slice.call(found);
    if (count === -1) return drain(found);
    var result = [];
    for (var i = 0; i < count && i < found.length; i++) result.push(found[i]);
    if (!found.done) {
      found.done = true;
      closeIterator(found.iterator);
    }
    return result;
  }

  // Como take, mas cada item só é pedido ao iterador quando o padrão chega a ele.
  function open(value, count, text, holder) {
    if (isPlain(value)) return value;
    if (holder !== undefined) checkHeld(value, holder);
    var found = items(value, text);
    if (!(found instanceof LazyList)) return Array.isArray(found) ? found : Array.prototype.slice.call(found);
    for (var i = Pull.indexes; i < count; i++) Object.defineProperty(Pull.prototype, i, { get: puller(i) });
    Pull.indexes = Math.max(Pull.indexes, count);
    return new Pull(found);
  }

  // O valor é uma propriedade de `holder`, que é quem o V8 cita.
  function checkHeld(value, holder) {
    if (value === undefined || value === null) {
      throw new TypeError("Cannot destructure property 'Symbol(Symbol.iterator)' of '" + holder + "' as it is " + value + '.');
    }
    if (typeof value[Symbol.iterator] !== 'function' && !isListLike(value)) {
      throw new TypeError(holder + ' is not iterable (cannot read property Symbol(Symbol.iterator))');
    }
  }

  // Ler o índice i pede os itens até ele.
  function Pull(list) {
    this.list = list;
    this.count = 0;
  }

  Pull.indexes = 0;

  function puller(index) {
    return function () {
      var item;
      for (; this.count <= index; this.count++) item = this.list.length > 0 ? this.list[this.list.count - 1] : undefined;
      return item;
    };
  }

  Pull.prototype.slice = function (from) {
    if (from > 0) this[from - 1];
    var result = [];
    while (this.list.length > 0) result.push(this.list[this.list.count - 1]);
    return result;
  };

  return {
    items: items,
    close: close,
    end: end,
    open: open,
    describe: describe,
    callNext: callNext,
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
