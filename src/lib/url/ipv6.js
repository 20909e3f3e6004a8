/* url/ipv6.js -- '[1:0:0:0::8]' na forma curta: '[1::8]'. */
(function (native, need) {
  'use strict';

  // 'x:y:1.2.3.4' -> 'x:y:102:304'. O IPv4 do fim é o estrito: quatro decimais.
  function expandIpv4(text) {
    var at = text.lastIndexOf(':') + 1;
    var tail = text.slice(at);
    if (tail.indexOf('.') === -1) return text;
    if (!/^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?!$)|$)){4}$/.test(tail)) return null;
    var bytes = tail.split('.').map(Number);
    return text.slice(0, at) + (bytes[0] * 256 + bytes[1]).toString(16) + ':' +
      (bytes[2] * 256 + bytes[3]).toString(16);
  }

  function pieces(text) {
    return text === '' ? [] : text.split(':');
  }

  function zeros(count) {
    var list = [];
    while (list.length < count) list.push('0');
    return list;
  }

  // Os oito números; um '::' vale um ou mais zeros. null se não é um endereço.
  function parse(text) {
    text = expandIpv4(text);
    if (text === null) return null;
    var halves = text.split('::');
    if (halves.length > 2) return null;
    var before = pieces(halves[0]), after = halves.length === 2 ? pieces(halves[1]) : [];
    var gap = 8 - before.length - after.length;
    if (halves.length === 2 ? gap < 1 : gap !== 0) return null;
    var all = before.concat(zeros(gap), after);
    var valid = all.every(function (piece) { return /^[0-9a-f]{1,4}$/i.test(piece); });
    return valid ? all.map(function (piece) { return parseInt(piece, 16); }) : null;
  }

  // A primeira das sequências mais compridas de zeros, se tem mais de um.
  function longestZeros(numbers) {
    var best = { at: -1, length: 1 }, length = 0;
    for (var i = 0; i < numbers.length; i++) {
      length = numbers[i] === 0 ? length + 1 : 0;
      if (length > best.length) best = { at: i - length + 1, length: length };
    }
    return best;
  }

  function serialize(numbers) {
    var hex = numbers.map(function (number) { return number.toString(16); });
    var gap = longestZeros(numbers);
    if (gap.at === -1) return hex.join(':');
    return hex.slice(0, gap.at).join(':') + '::' + hex.slice(gap.at + gap.length).join(':');
  }

  // '1:0:0:0:0:0:0:8' -> '1::8', ou null.
  return function (text) {
    var numbers = parse(text);
    return numbers === null ? null : serialize(numbers);
  };
})
