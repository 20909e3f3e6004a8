/* url/ipv4.js -- '127.1', '0x7f.1' e '2130706433' são todos 127.0.0.1. */
(function (native, need) {
  'use strict';

  // Um nome cuja última parte é um número só pode ser um endereço.
  function endsInNumber(host) {
    var parts = host.split('.');
    if (parts[parts.length - 1] === '') parts.pop();
    return /^(\d+|0x[0-9a-f]*)$/i.test(parts[parts.length - 1]);
  }

  // Decimal, octal (começa com 0) ou hexadecimal (com 0x). NaN se não é nenhum dos três.
  function number(text) {
    if (/^0x[0-9a-f]*$/i.test(text)) return text.length === 2 ? 0 : parseInt(text.slice(2), 16);
    if (/^0[0-7]+$/.test(text)) return parseInt(text, 8);
    return /^(0|[1-9]\d*)$/.test(text) ? Number(text) : NaN;
  }

  // A última parte vale por todos os bytes que faltam. null se não é um endereço.
  function parse(host) {
    var parts = host.split('.');
    if (parts[parts.length - 1] === '' && parts.length > 1) parts.pop();
    if (parts.length > 4) return null;
    var numbers = parts.map(number);
    var last = numbers.pop();
    if (!(last < Math.pow(256, 4 - numbers.length))) return null;
    for (var i = 0; i < numbers.length; i++) {
      if (!(numbers[i] < 256)) return null;
      last += numbers[i] * Math.pow(256, 3 - i);
    }
    return serialize(last);
  }

  function serialize(address) {
    return [address >>> 24, address >>> 16 & 255, address >>> 8 & 255, address & 255].join('.');
  }

  return { endsInNumber: endsInNumber, parse: parse };
})
