/* fetch/schemes.js -- o que fetch busca sem rede: data: e blob:. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var bodies = need('fetch/body');
  var headers = need('fetch/headers');

  // { headers, body } de data:tipo;base64,conteúdo.
  function data(url) {
    var found = /^data:([^,]*),([^#]*)/.exec(url.href);
    if (found === null) throw new Error('invalid path to fetch');
    var base64 = /; *base64 *$/i.test(found[1]);
    var type = found[1].replace(/; *base64 *$/i, '').trim();
    var bytes = percentDecode(found[2]);
    if (base64) bytes = Buffer.from(bytes.toString('latin1'), 'base64');
    if (type === '' || type.charAt(0) === ';') type = 'text/plain' + (type || ';charset=US-ASCII');
    return { headers: headers.fromRaw(['content-type', type]), body: bodies.ofBytes(bytes, null) };
  }

  function percentDecode(text) {
    return Buffer.from(text.replace(/%([0-9a-f]{2})|[^\x00-\x7f]/gi, function (match, hex) {
      return hex ? String.fromCharCode(parseInt(hex, 16)) : match;
    }), 'latin1');
  }

  function blob(url, method) {
    if (method !== 'GET') throw new Error('invalid method');
    var found = need('blob/urls').resolve(url.href);
    if (found === undefined) throw new Error('invalid method');
    var list = ['content-length', String(found.size), 'content-type', found.type];
    return { headers: headers.fromRaw(list), body: bodies.extract(found) };
  }

  return { 'data:': data, 'blob:': blob };
})
