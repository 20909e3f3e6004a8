/* url.js -- o módulo url: a API antiga do Node (parse, format e resolve) e a dos navegadores.
 *
 * A antiga não segue a norma (WHATWG): aceita quase tudo e perdoa muito. É a que programas de
 * servidor usam para olhar `req.url`. Partir fica em url/parse.js e resolver endereços relativos em
 * url/resolve.js. A classe URL e suas vizinhas moram em url/whatwg.js e só carregam se alguém as pede. */
(function (native, need) {
  'use strict';

  function Url() {
    this.protocol = null;
    this.slashes = null;
    this.auth = null;
    this.host = null;
    this.port = null;
    this.hostname = null;
    this.hash = null;
    this.search = null;
    this.query = null;
    this.pathname = null;
    this.path = null;
    this.href = null;
  }

  function parse(url, parseQueryString, slashesDenoteHost) {
    if (url instanceof Url) return url;
    var result = new Url();
    result.parse(url, parseQueryString, slashesDenoteHost);
    return result;
  }

  Url.prototype.parse = function (url, parseQueryString, slashesDenoteHost) {
    need('validators').validateString(url, 'url');
    need('url/parse').parse(this, url, parseQueryString, slashesDenoteHost);
    return this;
  };

  // ---- montar ----

  // Os protocolos cujo endereço começa com '//': 'http:' sim, 'mailto:' não.
  var SLASHED = /^(https?|ftp|gopher|file|wss?):?$/;

  // usuário:senha. O ':' fica, o resto que puder confundir vira %XX.
  function encodeAuth(auth) {
    try {
      return encodeURIComponent(auth).split('%3A').join(':');
    } catch (error) {
      throw need('codes').ERR_INVALID_URI();
    }
  }

  function formatHost(url) {
    var auth = url.auth ? encodeAuth(url.auth) + '@' : '';
    if (url.host) return auth + url.host;
    if (!url.hostname) return '';
    var isIpv6 = url.hostname.indexOf(':') !== -1 && !/^\[[^]*\]$/.test(url.hostname);
    return auth + (isIpv6 ? '[' + url.hostname + ']' : url.hostname) + (url.port ? ':' + url.port : '');
  }

  function prefixed(text, prefix) {
    return text && text.charAt(0) !== prefix ? prefix + text : text;
  }

  Url.prototype.format = function () {
    var protocol = this.protocol || '';
    var pathname = (this.pathname || '').replace(/#/g, '%23').replace(/\?/g, '%3F');
    var host = formatHost(this);
    var query = this.query !== null && typeof this.query === 'object'
      ? need('querystring').stringify(this.query) : '';
    var search = this.search || (query && '?' + query) || '';
    if (protocol && protocol.charAt(protocol.length - 1) !== ':') protocol += ':';
    if (this.slashes || SLASHED.test(protocol)) {
      if (this.slashes || host) {
        host = '//' + host;
        pathname = prefixed(pathname, '/');
      } else if (/^file/.test(protocol)) {
        host = '//';
      }
    }
    return protocol + host + pathname + prefixed(search.replace(/#/g, '%23'), '?') +
      prefixed(this.hash || '', '#');
  };

  var WHATWG = need.hidden('url'); // onde url/whatwg.js guarda as partes

  function format(url, options) {
    if (typeof url === 'string') return parse(url).format();
    if (typeof url !== 'object' || url === null) {
      throw need('codes').ERR_INVALID_ARG_TYPE('urlObject', ['Object', 'string'], url);
    }
    if (url[WHATWG] !== undefined) return need('url/format')(url.href, options);
    return Url.prototype.format.call(url);
  }

  // ---- resolver ----

  Url.prototype.resolve = function (relative) {
    return this.resolveObject(parse(relative, false, true)).format();
  };

  Url.prototype.resolveObject = function (relative) {
    if (typeof relative === 'string') relative = parse(relative, false, true);
    return need('url/resolve')(this, relative, Url);
  };

  // Porta e nome da máquina a partir de `host`, como o `parse` faz.
  Url.prototype.parseHost = function () {
    var match = /^([^]*?)(?::(\d*))?$/.exec(this.host);
    if (match[2]) this.port = match[2];
    if (match[1]) this.hostname = match[1];
  };

  // ---- a dos navegadores ----

  function domain(name, change) {
    if (name.length < 1) throw need('codes').ERR_MISSING_ARGS('domain');
    var text = need('url/record').clean(String(name[0])).replace(/[\/\\?#][^]*$/, '');
    var host = need('url/host').parse(text, true);
    return host === null ? '' : change(host);
  }

  function domainToASCII() {
    return domain(arguments, function (host) { return host; });
  }

  function domainToUnicode() {
    return domain(arguments, need('url/idna').toUnicode);
  }

  var url = {
    Url: Url,
    parse: parse,
    resolve: function resolve(source, relative) { return parse(source, false, true).resolve(relative); },
    resolveObject: function resolveObject(source, relative) {
      return source ? parse(source, false, true).resolveObject(relative) : relative;
    },
    format: format
  };

  need('es/check').lazy(url, 'URL', function () { return need('url/whatwg').URL; });
  need('es/check').lazy(url, 'URLSearchParams', function () { return need('url/params').URLSearchParams; });
  url.domainToASCII = domainToASCII;
  url.domainToUnicode = domainToUnicode;
  url.pathToFileURL = function pathToFileURL(path) { return need('url/file').pathToFileURL(path); };
  url.fileURLToPath = function fileURLToPath(path) { return need('url/file').fileURLToPath(path); };
  url.urlToHttpOptions = function urlToHttpOptions(url) { return need('url/http')(url); };
  return url;
})
