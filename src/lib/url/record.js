/* url/record.js -- da URL em texto às partes dela, e de volta, como manda a norma (WHATWG).
 *
 *   { scheme, username, password, host, port, path, query, fragment }
 *
 * host, port, query e fragment são null se não aparecem. `path` é a lista dos nomes entre as barras
 * ou, se o caminho é opaco ('mailto:eu@casa.com'), um texto. A norma descreve uma máquina de estados
 * que lê um caractere por vez; aqui cada estado é uma função que recebe o que falta ler, sem a busca
 * nem a âncora, que nenhum deles olha. Uma função devolve a URL, ou null se não é uma. */
(function (native, need) {
  'use strict';

  var percent = need('url/percent');
  var host = need('url/host');

  var PORTS = { http: 80, https: 443, ws: 80, wss: 443, ftp: 21, file: null };
  var SCHEME = /^([a-z][a-z\d+.-]*):/i;
  var DRIVE = /^[a-z][:|]$/i;            // 'C:' ou, à antiga, 'C|'
  var STARTS_WITH_DRIVE = /^[a-z][:|]([\/\\]|$)/i;

  function isSpecial(url) {
    return PORTS.hasOwnProperty(url.scheme);
  }

  function Record(scheme) {
    this.scheme = scheme;
    this.username = '';
    this.password = '';
    this.host = null;
    this.port = null;
    this.path = [];
    this.query = null;
    this.fragment = null;
  }

  // ---- o caminho ----

  function isSingleDot(name) {
    return name === '.' || /^%2e$/i.test(name);
  }
  function isDoubleDot(name) {
    return name === '..' || /^(\.|%2e){2}$/i.test(name);
  }

  // Sobe uma pasta; da letra de um disco ninguém sobe.
  function shorten(url) {
    if (url.scheme === 'file' && url.path.length === 1 && /^[a-z]:$/i.test(url.path[0])) return;
    url.path.pop();
  }

  function addNames(url, text) {
    var names = text.split(isSpecial(url) ? /[\/\\]/ : '/');
    for (var i = 0; i < names.length; i++) {
      var name = names[i], last = i === names.length - 1;
      var up = isDoubleDot(name);
      if (up) shorten(url);
      if (up || isSingleDot(name)) {
        if (last) url.path.push('');
        continue;
      }
      if (url.scheme === 'file' && url.path.length === 0 && DRIVE.test(name)) name = name.charAt(0) + ':';
      url.path.push(percent.encode(name, 'path'));
    }
    return url;
  }

  // O caminho depois da máquina: a barra do começo não é parte de nenhum nome.
  function takePath(url, rest) {
    if (isSpecial(url)) return addNames(url, rest.replace(/^[\/\\]/, ''));
    return rest === '' ? url : addNames(url, rest.replace(/^\//, ''));
  }

  // ---- usuário, máquina e porta ----

  function takeCredentials(url, text) {
    var colon = text.indexOf(':');
    url.username = percent.encode(colon === -1 ? text : text.slice(0, colon), 'userinfo');
    url.password = colon === -1 ? '' : percent.encode(text.slice(colon + 1), 'userinfo');
  }

  function setPort(url, digits) {
    var port = parseInt(digits, 10);
    if (port > 65535) return false;
    url.port = port === PORTS[url.scheme] ? null : port;
    return true;
  }

  // Onde está o ':' da porta: o primeiro fora de colchetes, ou -1.
  function findPort(text) {
    var inside = false;
    for (var i = 0; i < text.length; i++) {
      var c = text.charAt(i);
      if (c === '[') inside = true;
      else if (c === ']') inside = false;
      else if (c === ':' && !inside) return i;
    }
    return -1;
  }

  function endOfHost(url, rest) {
    var end = rest.search(isSpecial(url) ? /[\/\\]/ : /\//);
    return end === -1 ? rest.length : end;
  }

  function takeAuthority(url, rest) {
    var end = endOfHost(url, rest);
    var authority = rest.slice(0, end);
    var at = authority.lastIndexOf('@');
    if (at !== -1) takeCredentials(url, authority.slice(0, at));
    authority = authority.slice(at + 1);
    var colon = findPort(authority);
    var name = colon === -1 ? authority : authority.slice(0, colon);
    var port = colon === -1 ? '' : authority.slice(colon + 1);
    if (name === '' && (at !== -1 || colon !== -1 || isSpecial(url))) return null;
    url.host = host.parse(name, isSpecial(url));
    if (url.host === null || /\D/.test(port) || (port !== '' && !setPort(url, port))) return null;
    return takePath(url, rest.slice(end));
  }

  // http, ws e ftp perdoam qualquer número de barras, para qualquer lado.
  function takeSpecialAuthority(url, rest) {
    return takeAuthority(url, rest.replace(/^[\/\\]+/, ''));
  }

  // ---- relativa a outra ----

  function copyHost(url, base) {
    url.username = base.username;
    url.password = base.password;
    url.host = base.host;
    url.port = base.port;
  }

  function takeRelative(url, rest, base) {
    var slash = isSpecial(url) ? /^[\/\\]/ : /^\//;
    if (slash.test(rest)) {
      rest = rest.slice(1);
      if (slash.test(rest)) return isSpecial(url) ? takeSpecialAuthority(url, rest) : takeAuthority(url, rest.slice(1));
      copyHost(url, base);
      return addNames(url, rest);
    }
    copyHost(url, base);
    return takeRelativePath(url, rest, base);
  }

  // Sem caminho nem busca, valem os da base.
  function takeRelativePath(url, rest, base) {
    url.path = base.path.slice();
    if (rest === '') {
      if (url.query === null) url.query = base.query;
      return url;
    }
    shorten(url);
    return addNames(url, rest);
  }

  // ---- file: ----

  function takeFile(url, rest, base) {
    if (base !== null && base.scheme !== 'file') base = null;
    url.host = '';
    if (/^[\/\\]{2}/.test(rest)) return takeFileHost(url, rest.slice(2));
    if (/^[\/\\]/.test(rest)) return takeFileRoot(url, rest.slice(1), base);
    if (base === null) return addNames(url, rest);
    url.host = base.host;
    if (!STARTS_WITH_DRIVE.test(rest)) return takeRelativePath(url, rest, base);
    return addNames(url, rest);
  }

  // '/x': a máquina e o disco são os da base.
  function takeFileRoot(url, rest, base) {
    if (base !== null) {
      url.host = base.host;
      if (!STARTS_WITH_DRIVE.test(rest) && /^[a-z]:$/i.test(base.path[0])) url.path.push(base.path[0]);
    }
    return addNames(url, rest);
  }

  function parseFileHost(name) {
    var parsed = name === '' ? '' : host.parse(name, true);
    return parsed === 'localhost' ? '' : parsed;
  }

  // 'file://C:/x' não tem máquina: 'C:' é um disco.
  function takeFileHost(url, rest) {
    var end = endOfHost(url, rest);
    if (DRIVE.test(rest.slice(0, end))) return addNames(url, rest);
    url.host = parseFileHost(rest.slice(0, end));
    return url.host === null ? null : takePath(url, rest.slice(end));
  }

  // ---- o texto inteiro ----

  function takeOpaque(url, rest) {
    url.path = percent.encode(rest, 'control');
    return url;
  }

  function parseWithScheme(url, rest, base) {
    if (url.scheme === 'file') return takeFile(url, rest, base);
    if (isSpecial(url)) {
      var isRelative = base !== null && base.scheme === url.scheme && rest.slice(0, 2) !== '//';
      return isRelative ? takeRelative(url, rest, base) : takeSpecialAuthority(url, rest);
    }
    if (rest.slice(0, 2) === '//') return takeAuthority(url, rest.slice(2));
    return rest.charAt(0) === '/' ? takePath(url, rest) : takeOpaque(url, rest);
  }

  function parseRelative(url, rest, base) {
    if (typeof base.path === 'string') {
      if (rest !== '' || url.query !== null || url.fragment === null) return null;
      url.path = base.path;
      url.query = base.query;
      return url;
    }
    return base.scheme === 'file' ? takeFile(url, rest, base) : takeRelative(url, rest, base);
  }

  function setQuery(url, text) {
    url.query = percent.encode(text, isSpecial(url) ? 'specialQuery' : 'query');
  }
  function setFragment(url, text) {
    url.fragment = percent.encode(text, 'fragment');
  }

  // Tabulações e quebras de linha não contam em lugar nenhum.
  function clean(text) {
    return text.replace(/[\t\n\r]+/g, '');
  }

  // Uma URL (relativa a `base`, se não é null), ou null.
  function parse(input, base) {
    var parts = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(clean(input.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '')));
    var scheme = SCHEME.exec(parts[1]);
    if (scheme === null && base === null) return null;
    var url = new Record(scheme === null ? base.scheme : scheme[1].toLowerCase());
    if (parts[2] !== undefined) setQuery(url, parts[2].slice(1));
    if (parts[3] !== undefined) setFragment(url, parts[3].slice(1));
    return scheme === null ? parseRelative(url, parts[1], base)
      : parseWithScheme(url, parts[1].slice(scheme[0].length), base);
  }

  // ---- de volta a texto ----

  function pathname(url) {
    if (typeof url.path === 'string') return url.path;
    return url.path.length === 0 ? '' : '/' + url.path.join('/');
  }

  function hostAndPort(url) {
    if (url.host === null) return '';
    return url.port === null ? url.host : url.host + ':' + url.port;
  }

  function credentials(url) {
    if (url.username === '' && url.password === '') return '';
    return url.username + (url.password === '' ? '' : ':' + url.password) + '@';
  }

  // Sem máquina, um caminho que começa com '//' pareceria ter uma: '/.' o separa.
  function authority(url) {
    if (url.host !== null) return '//' + credentials(url) + hostAndPort(url);
    return typeof url.path !== 'string' && url.path.length > 1 && url.path[0] === '' ? '/.' : '';
  }

  function serialize(url) {
    return url.scheme + ':' + authority(url) + pathname(url) +
      (url.query === null ? '' : '?' + url.query) + (url.fragment === null ? '' : '#' + url.fragment);
  }

  return {
    PORTS: PORTS,
    isSpecial: isSpecial,
    clean: clean,
    parse: parse,
    takePath: takePath,
    setPort: setPort,
    findPort: findPort,
    endOfHost: endOfHost,
    parseFileHost: parseFileHost,
    setQuery: setQuery,
    setFragment: setFragment,
    pathname: pathname,
    hostAndPort: hostAndPort,
    serialize: serialize
  };
})
