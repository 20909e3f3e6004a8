/* url/parse.js -- 'http://eu:senha@casa.com:80/a/b?c=d#e' em pedaços.
 *
 * Da esquerda para a direita, cada função tira o seu pedaço do começo de `rest` e devolve o
 * que sobrou. */
(function (native, need) {
  'use strict';

  var SLASHED = /^(https?|ftp|gopher|file|wss?):?$/;
  var SPACES = '[\\u0000-\\u0020\\u00a0\\ufeff]+';
  var EDGES = new RegExp('^' + SPACES + '|' + SPACES + '$', 'g');

  // Sem os espaços das pontas e com as barras invertidas viradas, até o primeiro ? ou #.
  function clean(url) {
    var text = url.replace(EDGES, '');
    var end = text.search(/[?#]/);
    if (end === -1) end = text.length;
    return text.slice(0, end).replace(/\\/g, '/') + text.slice(end);
  }

  // O caso de quase todo pedido HTTP: '/caminho?busca', sem máquina, '@' nem '#'.
  function parseSimple(url, rest, parseQuery) {
    var match = /^(\/\/?(?!\/)[^?\s]*)(\?[^\s]*)?$/.exec(rest);
    if (!match) return false;
    url.path = url.href = rest;
    url.pathname = match[1];
    if (match[2]) setSearch(url, match[2], parseQuery);
    else if (parseQuery) setSearch(url, '', true);
    return true;
  }

  function setSearch(url, search, parseQuery) {
    url.search = search === '' ? null : search;
    url.query = parseQuery ? need('querystring').parse(search.slice(1)) : search.slice(1);
  }

  function takeProtocol(url, rest) {
    var match = /^[a-z0-9.+-]+:/i.exec(rest);
    if (!match) return rest;
    url.protocol = match[0].toLowerCase();
    return rest.slice(match[0].length);
  }

  function takeSlashes(url, rest, slashesDenoteHost) {
    var may = slashesDenoteHost || url.protocol || /^\/\/[^@\/]+@[^@\/]+/.test(rest);
    if (!may || rest.slice(0, 2) !== '//' || url.protocol === 'javascript:') return rest;
    url.slashes = true;
    return rest.slice(2);
  }

  // ---- usuário, máquina e porta ----

  // Onde termina a máquina: no primeiro caractere que não pode ser dela, contado depois da
  // última '@' antes de '/', '?' ou '#'.
  function findHost(rest) {
    var authority = /^[^\/?#]*/.exec(rest)[0];
    var at = authority.lastIndexOf('@');
    var after = authority.slice(at + 1);
    var stop = after.search(/[ "%';<>\\^`{|}]/);
    return { at: at, end: at + 1 + (stop === -1 ? after.length : stop) };
  }

  function takeHost(url, rest, original) {
    rest = rest.replace(/^[^\/?#]*/, function (authority) { return authority.replace(/[\t\n\r]/g, ''); });
    var found = findHost(rest);
    if (found.at !== -1) url.auth = decodeAuth(rest.slice(0, found.at));
    var host = rest.slice(found.at + 1, found.end);
    rest = rest.slice(found.end);
    var port = /:[0-9]*$/.exec(host);
    if (port) host = host.slice(0, -port[0].length);
    if (port && port[0] !== ':') url.port = port[0].slice(1);

    var isIpv6 = /^\[[^]*\]$/.test(host);
    if (!isIpv6) {
      // Um ':' que não é de porta: o que vem dele em diante já é caminho.
      var colon = host.indexOf(':');
      if (colon !== -1) {
        need('process').emitWarning('The URL ' + original + ' is invalid. Future versions of Node.js ' +
          'will throw an error.', 'DeprecationWarning', 'DEP0170');
        rest = '/' + host.slice(colon) + rest;
        host = host.slice(0, colon);
      }
    }
    url.hostname = checkHostname(host, isIpv6, original);
    url.host = url.hostname + (url.port ? ':' + url.port : '');
    if (isIpv6) {
      url.hostname = url.hostname.slice(1, -1);
      if (rest.charAt(0) !== '/') rest = '/' + rest;
    }
    return rest;
  }

  function decodeAuth(auth) {
    try {
      return decodeURIComponent(auth);
    } catch (error) {
      throw new URIError('URI malformed'); // as palavras do V8
    }
  }

  function checkHostname(host, isIpv6, original) {
    if (host.length > 255) return '';
    host = host.toLowerCase();
    if (host === '') return host;
    var ascii = isIpv6 ? host : need('url/idna').toASCII(host);
    var forbidden = isIpv6 ? /[\0\t\n\r #%\/<>?@\\^|]/ : /[\0\t\n\r #%\/:<>?@[\\\]^|]/;
    if (ascii === null || ascii === '' || forbidden.test(ascii)) throw need('codes').ERR_INVALID_URL(original);
    return ascii;
  }

  // ---- caminho, busca e âncora ----

  function escapeRest(rest) {
    return rest.replace(/[\t\n\r "'<>\\^`{|}]/g, function (c) {
      var hex = c.charCodeAt(0).toString(16).toUpperCase();
      return (hex.length === 1 ? '%0' : '%') + hex;
    });
  }

  function takePath(url, rest, parseQuery) {
    var hash = rest.indexOf('#');
    if (hash !== -1) {
      url.hash = rest.slice(hash);
      rest = rest.slice(0, hash);
    }
    var question = rest.indexOf('?');
    if (question !== -1) setSearch(url, rest.slice(question), parseQuery);
    else if (parseQuery) setSearch(url, '', true);
    var pathname = question === -1 ? rest : rest.slice(0, question);
    if (pathname !== '') url.pathname = pathname;
    if (SLASHED.test(url.protocol) && url.hostname && !url.pathname) url.pathname = '/';
    if (url.pathname || url.search) url.path = (url.pathname || '') + (url.search || '');
  }

  // Preenche `url` (um Url vazio) com os pedaços do texto.
  function parse(url, text, parseQuery, slashesDenoteHost) {
    var rest = clean(text);
    if (!slashesDenoteHost && !/#|^[^?]*@/.test(rest) && parseSimple(url, rest, parseQuery)) return;
    // O Node só reconhece o protocolo em minúsculas: 'HTTP:x' tem máquina mesmo sem as barras.
    var isKnown = SLASHED.test(rest.slice(0, rest.indexOf(':')));
    rest = takeProtocol(url, rest);
    rest = takeSlashes(url, rest, slashesDenoteHost);
    var isScript = url.protocol === 'javascript:';
    if (!isScript && (url.slashes || (url.protocol && !isKnown))) {
      rest = takeHost(url, rest, text);
    }
    takePath(url, isScript ? rest : escapeRest(rest), parseQuery);
    url.href = url.format();
  }

  return { parse: parse };
})
