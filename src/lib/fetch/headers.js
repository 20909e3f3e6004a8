/* fetch/headers.js -- Headers: os headers de um pedido ou de uma resposta.
 *
 * Guardados pelo nome em minúsculas; o nome como foi escrito só aparece no console. */
(function (native, need) {
  'use strict';

  var classes = need('fetch/classes');
  var DATA = need.hidden('headers'); // { list: { nome: { name, value } }, cookies: [], immutable }

  var TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

  function Headers(init) {
    classes.requireNew(this, Headers);
    this[DATA] = { list: Object.create(null), cookies: [], immutable: false };
    if (init !== undefined) fill(this, init);
  }

  function dataOf(headers) {
    return classes.dataOf(headers, DATA);
  }

  // ---- conferir ----

  // Um texto em que cada caractere cabe num byte.
  function byteString(value) {
    var text = String(value);
    var wide = /[^\x00-\xff]/.exec(text);
    if (wide === null) return text;
    throw new TypeError('Cannot convert argument to a ByteString because the character at index ' + wide.index +
      ' has a value of ' + text.charCodeAt(wide.index) + ' which is greater than 255.');
  }

  function checkName(name, where) {
    name = byteString(name);
    if (!TOKEN.test(name)) throw new TypeError(where + ': "' + name + '" is an invalid header name.');
    return name;
  }

  function checkValue(value, where) {
    value = byteString(value).replace(/^[\t\r\n ]+|[\t\r\n ]+$/g, '');
    if (/[\0\r\n]/.test(value)) throw new TypeError(where + ': "' + value + '" is an invalid header value.');
    return value;
  }

  function changeable(headers) {
    var data = dataOf(headers);
    if (data.immutable) throw new TypeError('immutable');
    return data;
  }

  // ---- a lista ----

  function add(data, name, value) {
    var key = name.toLowerCase();
    if (key === 'set-cookie') data.cookies.push(value);
    var entry = data.list[key];
    if (entry === undefined) data.list[key] = { name: name, value: value };
    else entry.value += (key === 'cookie' ? '; ' : ', ') + value;
  }

  function put(data, name, value) {
    var key = name.toLowerCase();
    if (key === 'set-cookie') data.cookies = [value];
    data.list[key] = { name: name, value: value };
  }

  // Os pares, em ordem alfabética; cada cookie é um.
  function pairs(headers) {
    var data = dataOf(headers);
    var all = [];
    Object.keys(data.list).sort().forEach(function (key) {
      if (key !== 'set-cookie') all.push([key, data.list[key].value]);
      else data.cookies.forEach(function (cookie) { all.push([key, cookie]); });
    });
    return all;
  }

  function badInit() {
    throw new TypeError('Headers constructor: Argument 1 could not be converted to one of: ' +
      'sequence<sequence<ByteString>>, record<ByteString, ByteString>.');
  }

  function fill(headers, init) {
    if (init === null || (typeof init !== 'object' && typeof init !== 'function')) badInit();
    if (init instanceof Headers) {
      Object.keys(init[DATA].list).forEach(function (key) {
        var entry = init[DATA].list[key];
        headers[DATA].list[key] = { name: entry.name, value: entry.value };
      });
      headers[DATA].cookies = init[DATA].cookies.slice();
    } else if (Array.isArray(init) || typeof init[Symbol.iterator] === 'function') {
      Array.from(init).forEach(function (pair, i) { appendPair(headers, pair, i); });
    } else {
      Reflect.ownKeys(init).forEach(function (name) { appendTo(headers, name, init[name]); });
    }
  }

  function appendPair(headers, pair, i) {
    if (pair === null || typeof pair !== 'object' || !(Array.isArray(pair) || pair[Symbol.iterator])) {
      throw new TypeError('Headers contructor: init[' + i + '] (' + need('inspect').inspect(pair) + ') is not iterable.');
    }
    pair = Array.from(pair);
    if (pair.length !== 2) {
      throw new TypeError('Headers constructor: expected name/value pair to be length 2, found ' + pair.length + '.');
    }
    appendTo(headers, pair[0], pair[1]);
  }

  function appendTo(headers, name, value) {
    name = checkName(name, 'Headers.append');
    value = checkValue(value, 'Headers.append');
    add(changeable(headers), name, value);
  }

  // ---- os métodos ----

  Headers.prototype.append = function append(name, value) {
    dataOf(this);
    classes.requireArguments(arguments, 2, 'Headers.append');
    appendTo(this, name, value);
  };

  Headers.prototype['delete'] = function (name) {
    dataOf(this);
    classes.requireArguments(arguments, 1, 'Headers.delete');
    var key = checkName(name, 'Headers.delete').toLowerCase();
    var data = changeable(this);
    if (key === 'set-cookie') data.cookies = [];
    delete data.list[key];
  };
  Object.defineProperty(Headers.prototype['delete'], 'name', { value: 'delete' });

  Headers.prototype.get = function get(name) {
    var data = dataOf(this);
    classes.requireArguments(arguments, 1, 'Headers.get');
    var entry = data.list[checkName(name, 'Headers.get').toLowerCase()];
    return entry === undefined ? null : entry.value;
  };

  Headers.prototype.has = function has(name) {
    var data = dataOf(this);
    classes.requireArguments(arguments, 1, 'Headers.has');
    return data.list[checkName(name, 'Headers.has').toLowerCase()] !== undefined;
  };

  Headers.prototype.set = function set(name, value) {
    dataOf(this);
    classes.requireArguments(arguments, 2, 'Headers.set');
    name = checkName(name, 'Headers.set');
    value = checkValue(value, 'Headers.set');
    put(changeable(this), name, value);
  };

  Headers.prototype.getSetCookie = function getSetCookie() {
    return dataOf(this).cookies.slice();
  };

  classes.iterable(Headers, pairs);
  classes.dress(Headers, 0, function (headers) {
    var shown = {};
    Object.keys(headers[DATA].list).forEach(function (key) {
      var entry = headers[DATA].list[key];
      shown[entry.name] = entry.value;
    });
    return shown;
  });

  return {
    Headers: Headers,
    // De uma lista [nome, valor, nome, valor…], como a de rawHeaders: os de uma resposta, que não mudam.
    fromRaw: function (raw) {
      var headers = new Headers();
      for (var i = 0; i < raw.length; i += 2) add(headers[DATA], raw[i].toLowerCase(), raw[i + 1]);
      headers[DATA].immutable = true;
      return headers;
    },
    freeze: function (headers) { headers[DATA].immutable = true; },
    // [nome, valor, …] na ordem em que foram postos, para escrever no socket.
    toRaw: function (headers) {
      var raw = [];
      Object.keys(headers[DATA].list).forEach(function (key) {
        raw.push([headers[DATA].list[key].name, headers[DATA].list[key].value]);
      });
      return raw;
    }
  };
})
