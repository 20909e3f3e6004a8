/* fetch/request.js -- Request: o que se quer pedir, já conferido.
 *
 * Cache, cookies e permissões entre sites são do navegador: aqui essas opções se conferem e se
 * mostram, e não mudam nada. */
(function (native, need) {
  'use strict';

  var classes = need('fetch/classes');
  var getter = need('es/check').getter;
  var Headers = need('fetch/headers').Headers;
  var bodies = need('fetch/body');
  var BODY = bodies.BODY;
  var DATA = need.hidden('request');

  // ausente: globais Request.prototype.attribute: um engano do Node; o nome certo é duplex.

  // Os valores que cada opção aceita.
  var CHOICES = {
    referrerPolicy: ['', 'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin',
      'origin-when-cross-origin', 'strict-origin-when-cross-origin', 'unsafe-url'],
    mode: ['navigate', 'same-origin', 'no-cors', 'cors'],
    credentials: ['omit', 'same-origin', 'include'],
    cache: ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached'],
    redirect: ['follow', 'manual', 'error'],
    duplex: ['half']
  };
  var DEFAULTS = { destination: '', referrer: 'about:client', referrerPolicy: '', mode: 'cors', credentials: 'same-origin',
    cache: 'default', redirect: 'follow', integrity: '', keepalive: false, isReloadNavigation: false,
    isHistoryNavigation: false };

  function checkChoices(init) {
    Object.keys(CHOICES).forEach(function (name) {
      if (init[name] === undefined) return;
      var value = String(init[name]);
      if (CHOICES[name].indexOf(value) < 0) {
        throw new TypeError('Request constructor: ' + value + ' is not an accepted type. Expected one of ' +
          CHOICES[name].join(', ') + '.');
      }
    });
  }

  function parseUrl(input) {
    var url;
    try {
      url = new (need('url').URL)(String(input));
    } catch (cause) {
      var error = new TypeError('Failed to parse URL from ' + input);
      need('es/check').hide(error, 'cause', cause);
      throw error;
    }
    if (url.username || url.password) {
      throw new TypeError('Request cannot be constructed from a URL that includes credentials: ' + input);
    }
    return url;
  }

  // get vira GET; patch fica como está (a norma quis assim).
  function cleanMethod(method) {
    method = String(method);
    if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(method)) throw new TypeError("'" + method + "' is not a valid HTTP method.");
    if (/^(?:connect|trace|track)$/i.test(method)) throw new TypeError("'" + method + "' HTTP method is unsupported.");
    return /^(?:delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
  }

  function Request(input, init) {
    classes.requireNew(this, Request);
    classes.requireArguments(arguments, 1, 'Request constructor');
    init = classes.dictionary(init, 'Request constructor');
    checkChoices(init);
    var other = input instanceof Request ? input[DATA] : null;
    var data = this[DATA] = Object.assign({}, DEFAULTS, other);
    data.url = other ? other.url : parseUrl(input);
    if (init.window !== undefined && init.window !== null) throw new TypeError("'window' option 'client' must be null");
    if (init.mode === 'navigate') throw new TypeError('Request constructor: invalid request mode navigate.');
    Object.keys(DEFAULTS).forEach(function (name) {
      if (init[name] !== undefined && name.slice(0, 2) !== 'is') data[name] = init[name];
    });
    data.method = init.method === undefined ? (other ? other.method : 'GET') : cleanMethod(init.method);
    data.signal = chooseSignal(init, other);
    data.headers = new Headers(init.headers !== undefined ? init.headers : other ? other.headers : undefined);
    this[BODY] = chooseBody(init, input, other, data);
  }

  function chooseSignal(init, other) {
    var signal = init.signal === undefined ? other && other.signal : init.signal;
    if (signal === null || signal === undefined) return new AbortController().signal;
    if (!(signal instanceof AbortSignal)) {
      throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
    }
    return AbortSignal.any([signal]);
  }

  function chooseBody(init, input, other, data) {
    var given = init.body !== undefined && init.body !== null;
    var inherited = other && !given ? input[BODY] : null;
    if ((given || inherited) && /^(?:GET|HEAD)$/.test(data.method)) {
      throw new TypeError('Request with GET/HEAD method cannot have body.');
    }
    if (given) return newBody(init, data.headers);
    if (!inherited) return null;
    if (bodies.isUsed(inherited)) {
      throw new TypeError('Cannot construct a Request with a Request object that has already been used.');
    }
    var moved = Object.assign(Object.create(Object.getPrototypeOf(inherited)), inherited);
    inherited.used = true;
    return moved;
  }

  function newBody(init, headers) {
    var body = bodies.extract(init.body);
    if (body.length === null && init.duplex === undefined) {
      throw new TypeError('RequestInit: duplex option is required when sending a body.');
    }
    if (body.type !== null && !headers.has('content-type')) headers.append('content-type', body.type);
    return body;
  }

  var NAMES = ['method', 'url', 'headers', 'destination', 'referrer', 'referrerPolicy', 'mode', 'credentials', 'cache',
    'redirect', 'integrity', 'keepalive', 'isReloadNavigation', 'isHistoryNavigation', 'signal'];
  NAMES.forEach(function (name) {
    getter(Request.prototype, name, function () {
      var value = classes.dataOf(this, DATA)[name];
      return name === 'url' ? value.href : value;
    });
  });
  bodies.mixInto(Request);
  getter(Request.prototype, 'duplex', function () { return 'half'; });

  Request.prototype.clone = function clone() {
    var data = classes.dataOf(this, DATA);
    var body = this[BODY];
    if (body !== null && (bodies.isUsed(body) || (body.web !== null && body.web.locked))) {
      throw new TypeError('unusable');
    }
    var copy = Object.create(Request.prototype);
    copy[DATA] = Object.assign({}, data);
    copy[DATA].headers = new Headers(data.headers);
    copy[DATA].signal = AbortSignal.any([data.signal]);
    copy[BODY] = body === null ? null : bodies.clone(body);
    return copy;
  };

  classes.dress(Request, 1, function (request) {
    var shown = {};
    NAMES.forEach(function (name) { shown[name] = request[name]; });
    return shown;
  });

  return { Request: Request };
})
