/* url/change.js -- trocar uma parte de uma URL: o que `url.host = 'x'` faz.
 *
 * O que não serve é ignorado: uma URL nunca deixa de ser válida. */
(function (native, need) {
  'use strict';

  var record = need('url/record');
  var percent = need('url/percent');

  function isOpaque(url) {
    return typeof url.path === 'string';
  }

  function cannotHaveCredentials(url) {
    return url.host === null || url.host === '' || url.scheme === 'file';
  }

  function hasCredentials(url) {
    return url.username !== '' || url.password !== '';
  }

  function protocol(url, text) {
    var match = /^([a-z][a-z\d+.-]*)(:|$)/i.exec(record.clean(text));
    if (match === null) return;
    var scheme = match[1].toLowerCase();
    if (record.isSpecial({ scheme: scheme }) !== record.isSpecial(url)) return;
    if (scheme === 'file' && (hasCredentials(url) || url.port !== null)) return;
    if (url.scheme === 'file' && url.host === '') return;
    url.scheme = scheme;
    if (url.port === record.PORTS[scheme]) url.port = null;
  }

  function username(url, text) {
    if (!cannotHaveCredentials(url)) url.username = percent.encode(text, 'userinfo');
  }

  function password(url, text) {
    if (!cannotHaveCredentials(url)) url.password = percent.encode(text, 'userinfo');
  }

  // ---- máquina e porta ----

  function fileHost(url, name) {
    var parsed = record.parseFileHost(name);
    if (parsed !== null) url.host = parsed;
  }

  function setHost(url, text, withPort) {
    if (isOpaque(url)) return;
    text = record.clean(text).replace(/[?#][^]*$/, '');
    text = text.slice(0, record.endOfHost(url, text));
    if (url.scheme === 'file') {
      fileHost(url, text);
      return;
    }
    var colon = record.findPort(text);
    if (colon === 0 || (colon !== -1 && !withPort)) return;
    var name = colon === -1 ? text : text.slice(0, colon);
    if (name === '' && (record.isSpecial(url) || hasCredentials(url) || url.port !== null)) return;
    var parsed = need('url/host').parse(name, record.isSpecial(url));
    if (parsed === null) return;
    url.host = parsed;
    if (colon !== -1) startingPort(url, text.slice(colon + 1));
  }

  // Só os algarismos do começo: '80x' vale 80.
  function startingPort(url, text) {
    var digits = /^\d*/.exec(text)[0];
    if (digits !== '') record.setPort(url, digits);
  }

  function port(url, text) {
    if (cannotHaveCredentials(url)) return;
    if (text === '') url.port = null;
    else startingPort(url, record.clean(text));
  }

  // ---- caminho, busca e âncora ----

  function pathname(url, text) {
    if (isOpaque(url)) return;
    text = record.clean(text);
    url.path = [];
    if (text === '' && url.host === null) url.path.push('');
    else record.takePath(url, text);
  }

  // Sem nada depois, os espaços do fim de um caminho opaco sumiriam na próxima leitura.
  function stripSpaces(url) {
    if (isOpaque(url) && url.query === null && url.fragment === null) url.path = url.path.replace(/ +$/, '');
  }

  function search(url, text) {
    url.query = null;
    if (text === '') stripSpaces(url);
    else record.setQuery(url, record.clean(text.replace(/^\?/, '')));
  }

  function hash(url, text) {
    url.fragment = null;
    if (text === '') stripSpaces(url);
    else record.setFragment(url, record.clean(text.replace(/^#/, '')));
  }

  return {
    protocol: protocol,
    username: username,
    password: password,
    host: function (url, text) { setHost(url, text, true); },
    hostname: function (url, text) { setHost(url, text, false); },
    port: port,
    pathname: pathname,
    search: search,
    hash: hash
  };
})
