/* url/whatwg.js -- a classe URL dos navegadores: new URL('../b?c=d', 'https://casa.com/a').
 *
 *   url/record   do texto às partes, e de volta       url/change   trocar uma parte
 *   url/host     a máquina (url/idna, url/ipv4, url/ipv6)
 *   url/params   URLSearchParams (url/form)           url/percent  %XX
 *
 * Um objeto URL guarda o registro das partes; `href` é montado quando alguém o pede. */
(function (native, need) {
  'use strict';

  var requireNew = need('es/check').requireNew;
  var record = need('url/record');
  var params = need('url/params');
  var wellFormed = need('url/percent').wellFormed;
  var DATA = need.hidden('url');
  var hasOwn = Object.prototype.hasOwnProperty;

  function toText(value) {
    if (typeof value === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
    return String(value);
  }

  // O registro de `input`, ou null.
  function parse(input, base) {
    if (base === undefined) return record.parse(input, null);
    var parsed = record.parse(base, null);
    return parsed === null ? null : record.parse(input, parsed);
  }

  // O Node lança este de dentro do C++: sem o código no começo da pilha.
  function invalid(input, base) {
    var error = new TypeError('Invalid URL');
    error.code = 'ERR_INVALID_URL';
    error.input = wellFormed(input);
    if (base !== undefined) error.base = wellFormed(base);
    return error;
  }

  function requireUrl(given) {
    if (given.length === 0) throw need('codes').ERR_MISSING_ARGS('url');
  }

  function URL(input, base) {
    requireNew(this, URL);
    requireUrl(arguments);
    input = toText(input);
    if (base !== undefined) base = toText(base);
    var parsed = parse(input, base);
    if (parsed === null) throw invalid(input, base);
    this[DATA] = { record: parsed, params: null, stale: false };
  }

  // ---- o que está dentro ----

  function dataOf(url, message) {
    if (url === null || typeof url !== 'object' || !hasOwn.call(url, DATA)) throw new TypeError(message);
    var data = url[DATA];
    if (data.stale) {
      data.stale = false;
      data.record.query = null;
      var query = params.isEmpty(data.params) ? '' : data.params.toString();
      need('url/change').search(data.record, query);
    }
    return data;
  }

  // As palavras do V8 para um método e para um campo particular.
  function own(url) {
    return dataOf(url, 'Receiver must be an instance of class URL');
  }
  function read(url) {
    return dataOf(url, 'Cannot read private member #context from an object whose class did not declare it').record;
  }

  function change(url, name, value) {
    value = toText(value);
    need('url/change')[name](read(url), value);
  }

  function refill(data) {
    if (data.params !== null) params.refill(data.params, data.record.query || '');
  }

  function protocolAndHost(parsed) {
    return parsed.scheme + '://' + record.hostAndPort(parsed);
  }

  // A origem de um blob é a da URL que ele leva dentro.
  function originOf(parsed) {
    if (record.isSpecial(parsed)) return parsed.scheme === 'file' ? 'null' : protocolAndHost(parsed);
    var inner = parsed.scheme === 'blob' ? record.parse(record.pathname(parsed), null) : null;
    return inner !== null && /^https?$/.test(inner.scheme) ? protocolAndHost(inner) : 'null';
  }

  URL.prototype = {
    constructor: URL,

    toString: function toString() { return record.serialize(own(this).record); },

    get href() { return record.serialize(own(this).record); },
    set href(value) {
      value = toText(value);
      read(this);
      var parsed = parse(value);
      if (parsed === null) throw need('codes').ERR_INVALID_URL(value);
      this[DATA].record = parsed;
      refill(this[DATA]);
    },

    get origin() { return originOf(read(this)); },

    get protocol() { return read(this).scheme + ':'; },
    set protocol(value) { change(this, 'protocol', value); },

    get username() { return read(this).username; },
    set username(value) { change(this, 'username', value); },

    get password() { return read(this).password; },
    set password(value) { change(this, 'password', value); },

    get host() { return record.hostAndPort(read(this)); },
    set host(value) { change(this, 'host', value); },

    get hostname() { return read(this).host || ''; },
    set hostname(value) { change(this, 'hostname', value); },

    get port() {
      var port = read(this).port;
      return port === null ? '' : String(port);
    },
    set port(value) { change(this, 'port', value); },

    get pathname() { return record.pathname(read(this)); },
    set pathname(value) { change(this, 'pathname', value); },

    get search() {
      var query = own(this).record.query;
      return query ? '?' + query : '';
    },
    set search(value) {
      change(this, 'search', value);
      refill(this[DATA]);
    },

    get searchParams() {
      read(this);
      var data = this[DATA];
      if (data.params === null) {
        data.params = params.watched(data.record.query || '', function () { data.stale = true; });
      }
      return data.params;
    },

    get hash() {
      var fragment = read(this).fragment;
      return fragment ? '#' + fragment : '';
    },
    set hash(value) { change(this, 'hash', value); },

    toJSON: function toJSON() { return record.serialize(own(this).record); }
  };

  // ---- sem exceção (a base, que pode faltar, não conta em `length`) ----

  URL.parse = function parse(input) {
    requireUrl(arguments);
    var base = arguments[1];
    return URL.canParse(input, base) ? new URL(input, base) : null;
  };

  URL.canParse = function canParse(input) {
    requireUrl(arguments);
    var base = arguments[1];
    input = toText(input);
    return parse(input, base === undefined ? undefined : toText(base)) !== null;
  };

  // ---- o nome de um Blob ----

  URL.createObjectURL = function createObjectURL(obj) {
    return need('blob/urls').create(obj);
  };

  URL.revokeObjectURL = function revokeObjectURL(url) {
    requireUrl(arguments);
    need('blob/urls').revoke(url);
  };

  // ---- no console ----

  var SHOWN = ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname',
    'search', 'searchParams', 'hash'];

  function show(depth, options, inspect) {
    if (typeof depth === 'number' && depth < 0) return this;
    var url = this;
    var constructor = this.constructor || URL;
    var copy = Object.create({ constructor: constructor });
    SHOWN.forEach(function (name) { copy[name] = url[name]; });
    return constructor.name + ' ' + inspect(copy, options);
  }

  need('classes').dress(URL, 1, show);

  return { URL: URL };
})
