/* headers.js -- o que um header pode conter, e como os repetidos se juntam. */
(function (native, need) {
  'use strict';

  var words = native.part(1);
  // Um nome ou um valor com quebra de linha deixaria quem o escreveu inventar outros headers,
  // ou outra resposta inteira: nada passa sem ser conferido.
  function validateHeaderName(name, label) {
    if (typeof name !== 'string' || !words.isToken(name)) {
      throw need('codes').ERR_INVALID_HTTP_TOKEN(label || 'Header name', name);
    }
  }

  function validateHeaderValue(name, value) {
    if (value === undefined) throw need('codes').ERR_HTTP_INVALID_HEADER_VALUE(value, name);
    if (!words.isFieldText(value)) throw need('codes').ERR_INVALID_CHAR('header content', name);
  }

  // Destes, o primeiro vale e os outros são ignorados: juntá-los mudaria o sentido.
  var single = Object.create(null);
  ('age host from etag server referer expires location user-agent retry-after content-type ' +
    'max-forwards authorization last-modified content-length if-modified-since ' +
    'proxy-authorization if-unmodified-since').split(' ').forEach(function (name) { single[name] = true; });

  // Põe um header em `dest` (nome em minúsculas -> valor), juntando-o ao que já houver.
  function add(dest, name, value, joinAll) {
    name = name.toLowerCase();
    var present = dest[name];
    if (name === 'set-cookie') {
      if (present !== undefined) present.push(value);
      else dest[name] = [value];
    } else if (typeof present !== 'string') {
      dest[name] = value;
    } else if (name === 'cookie') {
      dest[name] = present + '; ' + value;
    } else if (joinAll || !single[name]) {
      dest[name] = present + ', ' + value;
    }
  }

  // [nome, valor, nome, valor…] -> { nome: valor }
  function join(raw, joinAll) {
    var headers = {};
    for (var i = 0; i < raw.length; i += 2) add(headers, raw[i], raw[i + 1], joinAll);
    return headers;
  }

  // O mesmo, com todos os valores de cada nome num array.
  function distinct(raw) {
    var headers = Object.create(null);
    for (var i = 0; i < raw.length; i += 2) {
      var name = raw[i].toLowerCase();
      if (headers[name]) headers[name].push(raw[i + 1]);
      else headers[name] = [raw[i + 1]];
    }
    return headers;
  }

  // A opção uniqueHeaders: nomes cujos valores, num array, saem numa linha só.
  function uniqueHeaders(list) {
    if (!Array.isArray(list)) return null;
    var unique = Object.create(null);
    list.forEach(function (name) { unique[name.toLowerCase()] = true; });
    return unique;
  }

  return {
    validateHeaderName: validateHeaderName,
    validateHeaderValue: validateHeaderValue,
    add: add,
    join: join,
    distinct: distinct,
    uniqueHeaders: uniqueHeaders
  };
})
