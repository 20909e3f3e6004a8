/* url/form.js -- 'a=1&b=2' <-> ['a', '1', 'b', '2'], como um formulário o escreve
 * (application/x-www-form-urlencoded): o espaço é '+'. */
(function (native, need) {
  'use strict';

  function decode(text) {
    text = text.replace(/\+/g, ' ');
    return /%[\da-f]{2}/i.test(text) ? need('querystring').unescape(text) : text;
  }

  function parse(text) {
    var list = [];
    text.split('&').forEach(function (pair) {
      if (pair === '') return;
      var at = pair.indexOf('=');
      list.push(decode(at === -1 ? pair : pair.slice(0, at)), at === -1 ? '' : decode(pair.slice(at + 1)));
    });
    return list;
  }

  // O que encodeURIComponent deixa e um formulário não.
  var REST = { '!': '%21', "'": '%27', '(': '%28', ')': '%29', '~': '%7E', '%20': '+' };

  function encode(text) {
    return encodeURIComponent(text).replace(/[!'()~]|%20/g, function (found) { return REST[found]; });
  }

  function serialize(list) {
    var pairs = [];
    for (var i = 0; i < list.length; i += 2) pairs.push(encode(list[i]) + '=' + encode(list[i + 1]));
    return pairs.join('&');
  }

  return { parse: parse, serialize: serialize };
})
