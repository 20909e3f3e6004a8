/* util/mime.js -- MIMEType e MIMEParams: 'text/html; charset=utf-8' em partes.
 *
 * O tipo mal escrito é um erro; um parâmetro mal escrito é ignorado. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var hide = need('es/check').hide;
  var asText = need('es/check').text;
  var DATA = need.hidden('mime');
  var NOT_TOKEN = /[^!#$%&'*+\-.^_`|~A-Za-z0-9]/;
  var NOT_QUOTABLE = /[^\t\u0020-~\u0080-\u00ff]/;

  // Só o A-Z do ASCII.
  function lower(text) {
    return text.replace(/[A-Z]/g, function (letter) { return letter.toLowerCase(); });
  }

  function trimEnd(text) {
    return text.replace(/[\r\n\t ]+$/, '');
  }
  function trimStart(text) {
    return text.replace(/^[\r\n\t ]+/, '');
  }

  // `whole`: o texto que a mensagem mostra.
  function check(text, production, whole, wrong) {
    var at = text.search(wrong);
    if (at >= 0 || (text === '' && wrong === NOT_TOKEN)) throw need('codes').ERR_INVALID_MIME_SYNTAX(production, whole, at);
    return text;
  }

  // ---- os parâmetros ----

  // Até a aspa que fecha, ou até o fim. Uma \ sozinha no fim é ela mesma.
  function readQuoted(text) {
    var value = '';
    for (var i = 0; i < text.length && text[i] !== '"'; i++) {
      if (text[i] === '\\' && i + 1 < text.length) i++;
      value += text[i];
    }
    return { value: value, length: Math.min(i + 1, text.length) };
  }

  function readPlain(text) {
    var raw = text.split(';', 1)[0];
    return { value: trimEnd(raw), length: raw.length };
  }

  // '; charset="utf-8"' sem o primeiro ';' -> pares em `map`
  function parseParams(text, map) {
    var rest = trimEnd(text);
    while (rest !== '') {
      rest = trimStart(rest);
      var name = lower(rest.split(/[;=]/, 1)[0]);
      var separator = rest[name.length];
      rest = rest.slice(name.length + 1);
      if (separator !== '=' || rest === '') continue;
      var isQuoted = rest[0] === '"';
      var read = isQuoted ? readQuoted(rest.slice(1)) : readPlain(rest);
      rest = rest.slice(read.length + (isQuoted ? 2 : 1)); // e o ';'
      if (read.value === '' && !isQuoted) continue;
      if (name !== '' && !NOT_TOKEN.test(name) && !NOT_QUOTABLE.test(read.value) && !map.has(name)) {
        map.set(name, read.value);
      }
    }
  }

  function MIMEParams() {
    requireNew(this, MIMEParams);
    Object.defineProperty(this, DATA, { value: new Map() });
  }

  function mapOf(params) {
    if (params[DATA] === undefined) {
      throw new TypeError('Receiver must be an instance of class MIMEParams');
    }
    return params[DATA];
  }

  function encode(value) {
    if (value !== '' && !NOT_TOKEN.test(value)) return value;
    return '"' + value.replace(/["\\]/g, '\\$&') + '"';
  }

  function iterate(name) {
    return function () {
      var items = mapOf(this)[name]();
      var coroutine = need('modern/coroutine');
      return coroutine.generator(function () {
        for (var item = items.next(); !item.done; item = items.next()) coroutine.yield(item.value);
      }, this, [], null);
    };
  }

  method(MIMEParams, 'delete', function (name) { mapOf(this).delete(name); });
  method(MIMEParams, 'get', function (name) {
    var value = mapOf(this).get(name);
    return value === undefined ? null : value;
  });
  method(MIMEParams, 'has', function (name) { return mapOf(this).has(name); });
  method(MIMEParams, 'set', function (name, value) {
    var map = mapOf(this);
    name = check(asText(name), 'parameter name', asText(name), NOT_TOKEN);
    value = check(asText(value), 'parameter value', asText(value), NOT_QUOTABLE);
    map.set(name, value);
  });
  ['entries', 'keys', 'values'].forEach(function (name) { method(MIMEParams, name, iterate(name)); });
  method(MIMEParams, 'toString', function () {
    return Array.from(mapOf(this)).map(function (pair) { return pair[0] + '=' + encode(pair[1]); }).join(';');
  });
  alias(MIMEParams, Symbol.iterator, 'entries');
  alias(MIMEParams, 'toJSON', 'toString');

  // ---- o tipo ----

  function parseType(text) {
    var rest = trimStart(text);
    var slash = rest.indexOf('/');
    var type = slash < 0 ? rest : rest.slice(0, slash);
    check(type, 'type', text, NOT_TOKEN);
    if (slash < 0) throw need('codes').ERR_INVALID_MIME_SYNTAX('type', text, -1);
    var raw = rest.slice(slash + 1).split(';', 1)[0];
    var params = new MIMEParams();
    parseParams(rest.slice(slash + raw.length + 2), params[DATA]);
    return { type: lower(type), subtype: lower(check(trimEnd(raw), 'subtype', text, NOT_TOKEN)), params: params };
  }

  function MIMEType(text) {
    requireNew(this, MIMEType);
    Object.defineProperty(this, DATA, { value: parseType(asText(text)) });
  }

  function partOf(mime, name) {
    if (mime[DATA] === undefined) {
      throw new TypeError('Cannot read private member #' + name + ' from an object whose class did not declare it');
    }
    return mime[DATA];
  }

  function part(name) {
    Object.defineProperty(MIMEType.prototype, name, {
      get: function () { return partOf(this, name)[name]; },
      set: function (value) { partOf(this, name)[name] = lower(check(asText(value), name, asText(value), NOT_TOKEN)); },
      configurable: true
    });
  }
  part('type');
  part('subtype');
  Object.defineProperty(MIMEType.prototype, 'essence', {
    get: function () { return partOf(this, 'type').type + '/' + this[DATA].subtype; }, configurable: true
  });
  Object.defineProperty(MIMEType.prototype, 'params', {
    get: function () { return partOf(this, 'parameters').params; }, configurable: true
  });
  method(MIMEType, 'toString', function () {
    var data = partOf(this, 'type');
    var params = MIMEParams.prototype.toString.call(data.params);
    return data.type + '/' + data.subtype + (params === '' ? '' : ';' + params);
  });
  alias(MIMEType, 'toJSON', 'toString');

  function method(Class, name, fn) {
    Object.defineProperty(fn, 'name', { value: name });
    hide(Class.prototype, name, fn);
  }
  function alias(Class, name, original) {
    hide(Class.prototype, name, Class.prototype[original]);
  }
  [MIMEType, MIMEParams].forEach(function (Class) {
    Object.defineProperty(Class.prototype, 'constructor', { enumerable: false });
    need('kinds').registerClass(Class);
  });

  return { MIMEType: MIMEType, MIMEParams: MIMEParams };
})
