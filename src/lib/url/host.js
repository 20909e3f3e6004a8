/* url/host.js -- a máquina de uma URL: um domínio, um IPv4, um IPv6 entre colchetes ou, nos
 * protocolos que a norma não conhece, um texto opaco. Sempre na forma que vai para a URL. */
(function (native, need) {
  'use strict';

  var percent = need('url/percent');
  var FORBIDDEN = /[\0\t\n\r #\/:<>?@[\\\]^|]/;
  var FORBIDDEN_DOMAIN = /[\0-\x20#\/:<>?@[\\\]^|%\x7f]/;
  var PLAIN = /^[a-z\d][a-z\d-]*(\.[a-z\d-]+)*\.[a-z][a-z\d-]*$/; // o comum: nada a fazer

  function parseIpv6(text) {
    var address = text.charAt(text.length - 1) === ']' ? need('url/ipv6')(text.slice(1, -1)) : null;
    return address === null ? null : '[' + address + ']';
  }

  function parseDomain(text) {
    if (PLAIN.test(text) && text.indexOf('xn--') === -1) return text;
    var domain = need('url/idna').toASCII(percent.decode(text));
    if (domain === null || domain === '' || FORBIDDEN_DOMAIN.test(domain)) return null;
    var ipv4 = need('url/ipv4');
    return ipv4.endsInNumber(domain) ? ipv4.parse(domain) : domain;
  }

  // null se não é uma máquina.
  function parse(text, isSpecial) {
    if (text.charAt(0) === '[') return parseIpv6(text);
    if (isSpecial) return parseDomain(text);
    return FORBIDDEN.test(text) ? null : percent.encode(text, 'control');
  }

  return { parse: parse };
})
