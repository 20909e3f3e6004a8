/* url/resolve.js -- o endereço de um link: 'http://a.com/b/c' + '../d' -> 'http://a.com/d'.
 *
 * `relative` é o link, já partido. Há três casos: o link traz a máquina, o link traz outro
 * protocolo, ou é só um caminho. O resultado começa como cópia da base e vai trocando partes. */
(function (native, need) {
  'use strict';

  var SLASHED = /^(https?|ftp|gopher|file|wss?):?$/;

  function copy(from, to) {
    Object.keys(from).forEach(function (key) { to[key] = from[key]; });
    return to;
  }

  function setPath(url) {
    url.path = (url.pathname || '') + (url.search || '');
  }

  function finish(url) {
    url.href = url.format();
    return url;
  }

  function takeSearch(result, relative) {
    result.search = relative.search;
    result.query = relative.query;
  }

  // ---- '//outra.com/x': tudo, menos o protocolo ----

  function otherHost(result, relative) {
    var protocol = result.protocol;
    copy(relative, result);
    result.protocol = protocol;
    if (SLASHED.test(protocol) && result.hostname && !result.pathname) {
      result.path = result.pathname = '/';
    }
    return finish(result);
  }

  // ---- 'ftp:x': outro protocolo ----

  // 'http:a/b' não tem barras: a máquina é o primeiro nome do caminho.
  function hostFromPath(relative) {
    var names = (relative.pathname || '').split('/');
    while (names.length > 0 && !(relative.host = names.shift()));
    relative.host = relative.host || '';
    relative.hostname = relative.hostname || '';
    if (names[0] !== '') names.unshift('');
    if (names.length < 2) names.unshift('');
    return names.join('/');
  }

  function otherProtocol(result, relative) {
    if (!SLASHED.test(relative.protocol)) return finish(copy(relative, result));
    result.protocol = relative.protocol;
    result.pathname = !relative.host && !/^file:?$/.test(relative.protocol)
      ? hostFromPath(relative) : relative.pathname;
    takeSearch(result, relative);
    result.host = relative.host || '';
    result.auth = relative.auth;
    result.hostname = relative.hostname || relative.host;
    result.port = relative.port;
    if (result.pathname || result.search) setPath(result);
    result.slashes = result.slashes || relative.slashes;
    return finish(result);
  }

  // ---- só um caminho ----

  function segments(pathname) {
    return pathname ? pathname.split('/') : [];
  }

  // Onde não há '//' ('mailto:'), a máquina é tratada como o primeiro nome do caminho.
  function hostIntoPath(url, names) {
    if (!url.host) return;
    if (names[0] === '') names[0] = url.host;
    else names.unshift(url.host);
  }

  function hostOutOfPath(url, name) {
    url.host = url.hostname = name;
    var at = name && name.indexOf('@') > 0 ? name.split('@') : null;
    if (at) {
      url.auth = at[0];
      url.host = url.hostname = at[1];
    }
  }

  // Um link absoluto troca a máquina; a senha da outra não vai junto.
  function takeAbsolute(result, relative) {
    if (relative.host || relative.host === '') {
      if (result.host !== relative.host) result.auth = null;
      result.host = relative.host;
      result.port = relative.port;
    }
    if (relative.hostname || relative.hostname === '') {
      if (result.hostname !== relative.hostname) result.auth = null;
      result.hostname = relative.hostname;
    }
    takeSearch(result, relative);
  }

  // Tira os '.' e faz os '..' subirem. Devolve quantos '..' passaram do começo.
  function removeDots(names) {
    var up = 0;
    for (var i = names.length - 1; i >= 0; i--) {
      if (names[i] === '.') {
        names.splice(i, 1);
      } else if (names[i] === '..') {
        names.splice(i, 1);
        up++;
      } else if (up > 0) {
        names.splice(i, 1);
        up--;
      }
    }
    return up;
  }

  function onlySearch(result, relative, names, loose) {
    if (loose) hostOutOfPath(result, names.shift());
    takeSearch(result, relative);
    if (result.pathname !== null || result.search !== null) setPath(result);
    return finish(result);
  }

  function emptyPath(result) {
    result.pathname = null;
    result.path = result.search ? '/' + result.search : null;
    return finish(result);
  }

  function startsAtRoot(names) {
    return names[0] === '' || Boolean(names[0] && names[0].charAt(0) === '/');
  }

  function path(result, relative) {
    var absolute = relative.host || (relative.pathname && relative.pathname.charAt(0) === '/');
    var mustEndAbsolute = absolute || (result.pathname && result.pathname.charAt(0) === '/') ||
      (result.host && relative.pathname);
    var keepDots = !mustEndAbsolute;
    var names = segments(result.pathname);
    var added = segments(relative.pathname);
    var loose = result.protocol && !SLASHED.test(result.protocol);

    if (loose) {
      hostIntoPath(result, names);
      result.hostname = result.host = '';
      result.port = null;
      if (relative.protocol) {
        hostIntoPath(relative, added);
        relative.hostname = relative.port = relative.host = result.auth = null;
      }
      mustEndAbsolute = mustEndAbsolute && (added[0] === '' || names[0] === '');
    }

    if (absolute) {
      takeAbsolute(result, relative);
      names = added;
    } else if (added.length > 0) {
      names.pop(); // o último nome da base é o documento, não a pasta
      names = names.concat(added);
      takeSearch(result, relative);
    } else if (relative.search !== null && relative.search !== undefined) {
      return onlySearch(result, relative, names, loose);
    }
    if (names.length === 0) return emptyPath(result);

    normalize(result, relative, names, mustEndAbsolute, keepDots);
    var atRoot = startsAtRoot(names);
    if (loose) hostOutOfPath(result, atRoot ? '' : names.length > 0 ? names.shift() : '');
    if ((mustEndAbsolute || (result.host && names.length > 0)) && !atRoot) names.unshift('');
    result.pathname = names.length > 0 ? names.join('/') : null;
    if (names.length === 0) result.path = null;
    if (result.pathname !== null || result.search !== null) setPath(result);
    result.auth = relative.auth || result.auth;
    result.slashes = result.slashes || relative.slashes;
    return finish(result);
  }

  function normalize(result, relative, names, mustEndAbsolute, keepDots) {
    var last = names[names.length - 1];
    var endsInFolder = last === '' || ((last === '.' || last === '..') &&
      (result.host || relative.host || names.length > 1));
    var up = removeDots(names);
    if (keepDots && !mustEndAbsolute) {
      while (up-- > 0) names.unshift('..');
    }
    if (mustEndAbsolute && !startsAtRoot(names)) names.unshift('');
    if (endsInFolder && names.join('/').slice(-1) !== '/') names.push('');
  }

  // O endereço de `relative` visto de `base`, como um Url novo.
  return function resolveObject(base, relative, Url) {
    var result = copy(base, new Url());
    result.hash = relative.hash;
    if (relative.href === '') return finish(result);
    if (relative.slashes && !relative.protocol) return otherHost(result, relative);
    if (relative.protocol && relative.protocol !== result.protocol) return otherProtocol(result, relative);
    return path(result, relative);
  };
})
