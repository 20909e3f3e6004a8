/* inspect/text.js -- valores primitivos em texto: aspas, escapes, números com separador. */
(function (native, need) {
  'use strict';

  var SINGLE = 39;
  var NAMED = { 8: '\\b', 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r', 39: "\\'", 92: '\\\\' };

  function escapeCode(code) {
    if (NAMED[code]) return NAMED[code];
    if (code >= 0xD800) return '\\u' + code.toString(16);
    var digits = code.toString(16).toUpperCase();
    return '\\x' + (digits.length < 2 ? '0' : '') + digits;
  }

  // Metade de um surrogate sem a outra metade: não é um caractere, mostra-se o código.
  function isLoneHalf(text, i, code) {
    if (code < 0xD800 || code > 0xDFFF) return false;
    if (code >= 0xDC00) {
      var before = i > 0 ? text.charCodeAt(i - 1) : 0;
      return !(before >= 0xD800 && before <= 0xDBFF);
    }
    var after = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    return !(after >= 0xDC00 && after <= 0xDFFF);
  }

  // Troca por códigos o que não se pode mostrar, a barra invertida e, se `quote` for 39, a aspa.
  function escape(text, quote) {
    var result = '';
    var last = 0;
    for (var i = 0; i < text.length; i++) {
      var code = text.charCodeAt(i);
      if (code < 32 || code === 92 || code === quote || (code > 126 && code < 160) || isLoneHalf(text, i, code)) {
        result += text.slice(last, i) + escapeCode(code);
        last = i + 1;
      }
    }
    return result + text.slice(last);
  }

  // Aspas simples; se o texto as tem, duplas; se tem as duas, crases; se tem as três, escapa.
  function quote(text) {
    if (native.isPlain(text)) return "'" + text + "'";
    if (text.indexOf("'") < 0) return "'" + escape(text, SINGLE) + "'";
    if (text.indexOf('"') < 0) return '"' + escape(text, 0) + '"';
    if (text.indexOf('`') < 0 && text.indexOf('${') < 0) return '`' + escape(text, 0) + '`';
    return "'" + escape(text, SINGLE) + "'";
  }

  // ---- números ----

  function separateInteger(digits) {
    var start = digits[0] === '-' ? 1 : 0;
    var result = '';
    var i = digits.length;
    for (; i >= start + 4; i -= 3) result = '_' + digits.slice(i - 3, i) + result;
    return digits.slice(0, i) + result;
  }

  function separateFraction(digits) {
    var result = '';
    var i = 0;
    for (; i < digits.length - 3; i += 3) result += digits.slice(i, i + 3) + '_';
    return result + digits.slice(i);
  }

  function separate(number, text) {
    if (!isFinite(number) || text.indexOf('e') >= 0) return text;
    var point = text.indexOf('.');
    if (point < 0) return separateInteger(text);
    return separateInteger(text.slice(0, point)) + '.' + separateFraction(text.slice(point + 1));
  }

  function numberText(number, numericSeparator) {
    if (numericSeparator) return separate(number, String(number));
    return number === 0 && 1 / number < 0 ? '-0' : String(number);
  }

  // ---- primitivos ----

  var MIN_LINE = 16;

  // 'a\nb\n' -> ['a\n', 'b\n']
  function splitLines(text) {
    var lines = [];
    var start = 0;
    for (var end = text.indexOf('\n'); end >= 0 && end + 1 < text.length; end = text.indexOf('\n', start)) {
      lines.push(text.slice(start, end + 1));
      start = end + 1;
    }
    lines.push(text.slice(start));
    return lines;
  }

  function plural(count, word) {
    return count + ' ' + word + (count > 1 ? 's' : '');
  }

  function stringText(ctx, text, stylize) {
    var trailer = '';
    if (text.length > ctx.maxStringLength) {
      trailer = '... ' + plural(text.length - ctx.maxStringLength, 'more character');
      text = text.slice(0, ctx.maxStringLength);
    }
    if (ctx.compact === true || text.length <= MIN_LINE ||
        text.length <= ctx.breakLength - ctx.indentationLvl - 4) {
      return stylize(quote(text), 'string') + trailer;
    }
    var lines = splitLines(text);
    for (var i = 0; i < lines.length; i++) lines[i] = stylize(quote(lines[i]), 'string');
    return lines.join(' +\n' + ' '.repeat(ctx.indentationLvl + 2)) + trailer;
  }

  function primitive(ctx, value, stylize) {
    switch (typeof value) {
      case 'string': return stringText(ctx, value, stylize);
      case 'number': return stylize(numberText(value, ctx.numericSeparator), 'number');
      case 'boolean': return stylize(value ? 'true' : 'false', 'boolean');
      case 'undefined': return stylize('undefined', 'undefined');
      default: return stylize(value.toString(), 'symbol');
    }
  }

  // ---- nomes de propriedades ----

  function keyName(ctx, key, enumerable) {
    if (typeof key === 'symbol') return '[' + ctx.stylize(escape(key.toString(), SINGLE), 'symbol') + ']';
    if (key === '__proto__') return "['__proto__']";
    if (!enumerable) return '[' + escape(key, SINGLE) + ']';
    if (/^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key)) return ctx.stylize(key, 'name');
    return ctx.stylize(quote(key), 'string');
  }

  return {
    quote: quote,
    numberText: numberText,
    primitive: primitive,
    keyName: keyName,
    plural: plural,
    separate: separateInteger
  };
})
