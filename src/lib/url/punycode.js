/* url/punycode.js -- letras fora do ASCII escritas só com ASCII: 'maçã' <-> 'ma-tiap' (RFC 3492).
 *
 * As letras fora do ASCII saem do nome e vão para o fim, cada uma contada como a distância
 * até ela na ordem (código, posição), em números de base 36 com pesos que se adaptam. */
(function (native, need) {
  'use strict';

  var BASE = 36, FIRST_CODE = 128, FIRST_BIAS = 72;
  var DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

  function codePoints(text) {
    var points = [];
    for (var i = 0; i < text.length; i++) {
      var high = text.charCodeAt(i), low = text.charCodeAt(i + 1);
      if (high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
        points.push((high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000);
        i++;
      } else {
        points.push(high);
      }
    }
    return points;
  }

  function fromPoint(point) {
    if (point < 0x10000) return String.fromCharCode(point);
    return String.fromCharCode(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
  }

  function adapt(delta, count, isFirst) {
    delta = Math.floor(delta / (isFirst ? 700 : 2));
    delta += Math.floor(delta / count);
    var k = 0;
    for (; delta > 455; k += BASE) delta = Math.floor(delta / 35);
    return k + Math.floor(36 * delta / (delta + 38));
  }

  // Quanto vale o dígito na posição k antes de "vai um".
  function threshold(k, bias) {
    return Math.min(Math.max(k - bias, 1), 26);
  }

  function number(value, bias) {
    var digits = '';
    for (var k = BASE; ; k += BASE) {
      var t = threshold(k, bias);
      if (value < t) return digits + DIGITS.charAt(value);
      digits += DIGITS.charAt(t + (value - t) % (BASE - t));
      value = Math.floor((value - t) / (BASE - t));
    }
  }

  function encode(label) {
    var points = codePoints(label);
    var basic = points.filter(function (p) { return p < 128; });
    var output = basic.map(fromPoint).join('') + (basic.length > 0 ? '-' : '');
    var done = basic.length, delta = 0, bias = FIRST_BIAS;
    for (var code = FIRST_CODE; done < points.length; code++, delta++) {
      var next = Math.min.apply(null, points.filter(function (p) { return p >= code; }));
      delta += (next - code) * (done + 1);
      code = next;
      for (var i = 0; i < points.length; i++) {
        if (points[i] < code) delta++;
        if (points[i] !== code) continue;
        output += number(delta, bias);
        bias = adapt(delta, done + 1, done === basic.length);
        delta = 0;
        done++;
      }
    }
    return output;
  }

  // undefined se o texto não é punycode.
  function decode(text) {
    var end = text.lastIndexOf('-');
    var points = codePoints(end > 0 ? text.slice(0, end) : '');
    var code = FIRST_CODE, bias = FIRST_BIAS, at = 0;
    for (var i = end > 0 ? end + 1 : 0; i < text.length;) {
      var start = at;
      for (var weight = 1, k = BASE; ; k += BASE) {
        var digit = DIGITS.indexOf(text.charAt(i++));
        if (digit === -1 || text.charAt(i - 1) === '') return undefined;
        at += digit * weight;
        var t = threshold(k, bias);
        if (digit < t) break;
        weight *= BASE - t;
      }
      bias = adapt(at - start, points.length + 1, start === 0);
      code += Math.floor(at / (points.length + 1));
      at %= points.length + 1;
      if (code > 0x10ffff) return undefined;
      points.splice(at++, 0, code);
    }
    return points.map(fromPoint).join('');
  }

  return { encode: encode, decode: decode, codePoints: codePoints, fromPoint: fromPoint };
})
