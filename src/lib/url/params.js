/* url/params.js -- URLSearchParams: a busca de uma URL, par por par.
 *
 * Os pares moram numa lista só, [nome, valor, nome, valor…]. Os de `url.searchParams` avisam a URL a
 * cada mudança (`changed`), e ela troca a lista quando a busca muda por outro caminho. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var form = need('url/form');
  var wellFormed = need('url/percent').wellFormed;
  var DATA = need.hidden('urlSearchParams');
  var hasOwn = Object.prototype.hasOwnProperty;

  function toText(value) {
    if (typeof value === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
    return wellFormed(String(value));
  }

  function listOf(params) {
    if (params === null || typeof params !== 'object' || !hasOwn.call(params, DATA)) {
      throw need('codes').ERR_INVALID_THIS('URLSearchParams');
    }
    return params[DATA].list;
  }

  function changed(params) {
    if (params[DATA].changed) params[DATA].changed();
  }

  function requireArgs(given, names) {
    if (given.length < names.length) throw need('codes').ERR_MISSING_ARGS.apply(null, names);
  }

  // ---- de onde vêm os pares ----

  function isIterable(value) {
    return value !== null && (typeof value === 'object' || typeof value === 'function') &&
      typeof value[Symbol.iterator] === 'function';
  }

  function collect(iterable) {
    var iterator = iterable[Symbol.iterator](), items = [];
    for (var step = iterator.next(); !step.done; step = iterator.next()) items.push(step.value);
    return items;
  }

  function fromPairs(init) {
    var list = [], pairs = collect(init);
    for (var i = 0; i < pairs.length; i++) {
      var pair = isIterable(pairs[i]) ? collect(pairs[i]) : [];
      if (pair.length !== 2) throw need('codes').ERR_INVALID_TUPLE('Each query pair', '[name, value]');
      list.push(toText(pair[0]), toText(pair[1]));
    }
    return list;
  }

  // Dois nomes que viram o mesmo texto são um só, com o valor do último.
  function fromObject(init) {
    var list = [], seen = Object.create(null);
    var keys = Reflect.ownKeys(init);
    for (var i = 0; i < keys.length; i++) {
      var descriptor = Object.getOwnPropertyDescriptor(init, keys[i]);
      if (descriptor === undefined || !descriptor.enumerable) continue;
      var name = toText(keys[i]), value = toText(init[keys[i]]);
      if (seen[name] !== undefined) list[seen[name]] = value;
      else seen[name] = list.push(name, value) - 1;
    }
    return list;
  }

  function fromText(text) {
    return form.parse(text.charAt(0) === '?' ? text.slice(1) : text);
  }

  function fromAnything(init) {
    if (init === undefined || init === null) return [];
    if (typeof init !== 'object' && typeof init !== 'function') return fromText(toText(init));
    var method = init[Symbol.iterator];
    if (method === undefined || method === null) return fromObject(init);
    if (typeof method !== 'function') throw need('codes').ERR_ARG_NOT_ITERABLE('Query pairs');
    return fromPairs(init);
  }

  // ---- a classe ----

  function URLSearchParams(init) {
    requireNew(this, URLSearchParams);
    this[DATA] = { list: fromAnything(init), changed: null };
  }

  function removeWhere(list, test) {
    for (var i = list.length - 2; i >= 0; i -= 2) {
      if (test(list[i], list[i + 1])) list.splice(i, 2);
    }
  }

  // O teste de um par: o nome e, se foi dado, o valor.
  function matcher(name, value) {
    name = toText(name);
    if (value === undefined) return function (key) { return key === name; };
    value = toText(value);
    return function (key, found) { return key === name && found === value; };
  }

  function find(list, test) {
    for (var i = 0; i < list.length; i += 2) {
      if (test(list[i], list[i + 1])) return i;
    }
    return -1;
  }

  // Um argumento que pode faltar é lido de `arguments`: não conta em `length`.
  URLSearchParams.prototype = {
    constructor: URLSearchParams,

    get size() {
      return listOf(this).length / 2;
    },

    append: function append(name, value) {
      var list = listOf(this);
      requireArgs(arguments, ['name', 'value']);
      name = toText(name);
      list.push(name, toText(value));
      changed(this);
    },

    delete: function (name) {
      var list = listOf(this);
      requireArgs(arguments, ['name']);
      removeWhere(list, matcher(name, arguments[1]));
      changed(this);
    },

    get: function get(name) {
      var list = listOf(this);
      requireArgs(arguments, ['name']);
      var at = find(list, matcher(name));
      return at === -1 ? null : list[at + 1];
    },

    getAll: function getAll(name) {
      var list = listOf(this), values = [];
      requireArgs(arguments, ['name']);
      name = toText(name);
      for (var i = 0; i < list.length; i += 2) {
        if (list[i] === name) values.push(list[i + 1]);
      }
      return values;
    },

    has: function has(name) {
      var list = listOf(this);
      requireArgs(arguments, ['name']);
      return find(list, matcher(name, arguments[1])) !== -1;
    },

    // O primeiro par com esse nome muda de valor; os outros somem.
    set: function set(name, value) {
      var list = listOf(this);
      requireArgs(arguments, ['name', 'value']);
      name = toText(name);
      value = toText(value);
      var at = find(list, matcher(name));
      if (at === -1) {
        list.push(name, value);
      } else {
        var rest = list.splice(at + 2);
        removeWhere(rest, matcher(name));
        list[at + 1] = value;
        list.push.apply(list, rest);
      }
      changed(this);
    },

    // Pelos nomes; os de mesmo nome ficam na ordem em que estavam.
    sort: function sort() {
      var list = listOf(this), pairs = [];
      for (var i = 0; i < list.length; i += 2) pairs.push([list[i], list[i + 1]]);
      pairs.sort(function (a, b) { return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0; });
      pairs.forEach(function (pair, index) {
        list[2 * index] = pair[0];
        list[2 * index + 1] = pair[1];
      });
      changed(this);
    },

    entries: function entries() {
      listOf(this);
      return iterate(this, 'key+value');
    },

    // A lista pode crescer, encolher ou ser trocada durante o percurso.
    forEach: function forEach(callback) {
      listOf(this);
      need('validators').validateFunction(callback, 'callback');
      for (var i = 0; i < listOf(this).length; i += 2) {
        var list = listOf(this);
        callback.call(arguments[1], list[i + 1], list[i], this);
      }
    },

    keys: function keys() {
      listOf(this);
      return iterate(this, 'key');
    },

    values: function values() {
      listOf(this);
      return iterate(this, 'value');
    },

    toString: function toString() {
      return form.serialize(listOf(this));
    }
  };

  function iterate(params, kind) {
    return need('url/params-iterator')(function () { return listOf(params); }, kind);
  }

  function inspectWith(depth, options, inspect) {
    var inner = Object.assign({}, options);
    if (depth !== null) inner.depth = depth - 1;
    return function (value) { return inspect(value, inner); };
  }

  function show(depth, options, inspect) {
    var list = listOf(this), shown = [];
    if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
    var look = inspectWith(depth, options, inspect);
    for (var i = 0; i < list.length; i += 2) shown.push(look(list[i]) + ' => ' + look(list[i + 1]));
    var name = this.constructor.name;
    if (shown.length === 0) return name + ' {}';
    var plain = need('util').stripVTControlCharacters(shown.join(', '));
    return name + (plain.length > options.breakLength
      ? ' {\n  ' + shown.join(',\n  ') + ' }' : ' { ' + shown.join(', ') + ' }');
  }

  need('classes').dress(URLSearchParams, 0, show);
  Object.defineProperty(URLSearchParams.prototype, Symbol.iterator, {
    value: URLSearchParams.prototype.entries, writable: true, configurable: true
  });

  return {
    URLSearchParams: URLSearchParams,
    // Os de uma URL: `changed` é chamada quando o programa mexe neles.
    watched: function (query, changed) {
      var params = new URLSearchParams();
      params[DATA] = { list: form.parse(query), changed: changed };
      return params;
    },
    refill: function (params, query) { params[DATA].list = form.parse(query); },
    isEmpty: function (params) { return params[DATA].list.length === 0; }
  };
})
