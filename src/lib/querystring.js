/* querystring.js -- 'a=1&b=2' <-> { a: '1', b: '2' }. */
(function (native, need) {
  'use strict';

  // ---- de objeto a texto ----

  function escape(value) {
    if (typeof value !== 'string') value = typeof value === 'object' ? String(value) : value + '';
    try {
      return encodeURIComponent(value);
    } catch (error) {
      throw need('codes').ERR_INVALID_URI();
    }
  }

  // Objetos, funções e undefined viram texto vazio.
  function primitive(value) {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' && isFinite(value)) return value + '';
    return typeof value === 'boolean' ? value + '' : '';
  }

  function stringify(object, sep, eq, options) {
    if (object === null || typeof object !== 'object') return '';
    // Quem trocou querystring.escape quer que a troca valha aqui.
    var encode = options && typeof options.encodeURIComponent === 'function'
      ? options.encodeURIComponent : querystring.escape;
    var fields = [];
    Object.keys(object).forEach(function (key) {
      var name = encode(primitive(key)) + (eq || '=');
      [].concat(object[key]).forEach(function (value) { fields.push(name + encode(primitive(value))); });
    });
    return fields.join(sep || '&');
  }

  // ---- de texto a objeto ----

  function hexDigit(code) {
    if (code >= 48 && code <= 57) return code - 48;
    code |= 32; // minúscula
    return code >= 97 && code <= 102 ? code - 87 : -1;
  }

  // Os bytes que o texto descreve; um '%' que não é seguido de dois dígitos vale ele mesmo.
  function bytesOf(text, decodeSpaces) {
    var bytes = new Uint8Array(text.length);
    var length = 0;
    for (var i = 0; i < text.length; i++) {
      var code = text.charCodeAt(i);
      var high = code === 37 ? hexDigit(text.charCodeAt(i + 1)) : -1;
      var low = high === -1 ? -1 : hexDigit(text.charCodeAt(i + 2));
      if (low !== -1) {
        code = high * 16 + low;
        i += 2;
      } else if (decodeSpaces && code === 43) {
        code = 32;
      }
      bytes[length++] = code;
    }
    return bytes.subarray(0, length);
  }

  function unescapeBuffer(text, decodeSpaces) {
    return need('buffer').Buffer.from(bytesOf(String(text), decodeSpaces));
  }

  function unescape(text, decodeSpaces) {
    try {
      return decodeURIComponent(text);
    } catch (error) {
      return new TextDecoder().decode(bytesOf(String(text), decodeSpaces));
    }
  }

  // O '+' é um espaço; um decodificador do programa o recebe já como '%20'.
  function decodePart(text, decode, custom) {
    if (text.indexOf('+') !== -1) text = text.split('+').join(custom ? '%20' : ' ');
    if (text === '' || (!custom && !/%[0-9a-f]{2}/i.test(text))) return text;
    try {
      return decode(text);
    } catch (error) {
      return querystring.unescape(text, true);
    }
  }

  function add(object, key, value) {
    if (!(key in object)) object[key] = value;
    else if (Array.isArray(object[key])) object[key].push(value);
    else object[key] = [object[key], value];
  }

  function limit(options) {
    if (!options || typeof options.maxKeys !== 'number') return 1000;
    return options.maxKeys > 0 ? options.maxKeys : Infinity;
  }

  function parse(text, sep, eq, options) {
    var object = Object.create(null);
    if (typeof text !== 'string' || text === '') return object;
    eq = eq ? eq + '' : '=';
    var decode = options && typeof options.decodeURIComponent === 'function'
      ? options.decodeURIComponent : querystring.unescape;
    var custom = decode !== unescape;
    text.split(sep ? sep + '' : '&').slice(0, limit(options)).forEach(function (pair) {
      if (pair === '') return;
      var at = pair.indexOf(eq);
      var key = at === -1 ? pair : pair.slice(0, at);
      var value = at === -1 ? '' : pair.slice(at + eq.length);
      add(object, decodePart(key, decode, custom), decodePart(value, decode, custom));
    });
    return object;
  }

  var querystring = {
    unescapeBuffer: unescapeBuffer,
    unescape: unescape,
    escape: escape,
    stringify: stringify,
    encode: stringify,
    parse: parse,
    decode: parse
  };

  return querystring;
})
