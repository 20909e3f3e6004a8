/* fetch/response.js -- Response: o que fetch devolve, e o que um programa pode montar. */
(function (native, need) {
  'use strict';

  var classes = need('fetch/classes');
  var getter = need('es/check').getter;
  var headers = need('fetch/headers');
  var bodies = need('fetch/body');
  var BODY = bodies.BODY;
  var DATA = need.hidden('response'); // { type, url, redirected, status, statusText, headers }

  var NO_BODY = [101, 103, 204, 205, 304];
  var REDIRECTS = [301, 302, 303, 307, 308];

  function Response(body, init) {
    classes.requireNew(this, Response);
    init = classes.dictionary(init, 'undefined');
    var status = init.status === undefined ? 200 : Number(init.status);
    if (!(status >= 200 && status <= 599)) {
      throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
    }
    var statusText = init.statusText === undefined ? '' : String(init.statusText);
    if (/[^\t\x20-\x7e\x80-\xff]/.test(statusText)) throw new TypeError('Invalid statusText');
    setUp(this, { type: 'default', url: '', redirected: false, status: status, statusText: statusText,
      headers: new headers.Headers(init.headers === null ? undefined : init.headers) });
    if (body === undefined || body === null) return;
    if (NO_BODY.indexOf(status) >= 0) {
      throw new TypeError('Response constructor: Invalid response status code ' + status);
    }
    this[BODY] = bodies.extract(body);
    if (this[BODY].type !== null && !this.headers.has('content-type')) {
      this.headers.append('content-type', this[BODY].type);
    }
  }

  function setUp(response, data) {
    response[DATA] = data;
    response[BODY] = null;
    return response;
  }

  function make(data, body) {
    var response = setUp(Object.create(Response.prototype), data);
    response[BODY] = body;
    return response;
  }

  ['type', 'url', 'redirected', 'status'].forEach(function (name) {
    getter(Response.prototype, name, function () { return classes.dataOf(this, DATA)[name]; });
  });
  getter(Response.prototype, 'ok', function () { return this.status >= 200 && this.status <= 299; });
  ['statusText', 'headers'].forEach(function (name) {
    getter(Response.prototype, name, function () { return classes.dataOf(this, DATA)[name]; });
  });
  bodies.mixInto(Response);

  Response.prototype.clone = function clone() {
    var data = classes.dataOf(this, DATA);
    var body = this[BODY];
    if (body !== null && (bodies.isUsed(body) || (body.web !== null && body.web.locked))) {
      throw new TypeError('Response.clone: Body has already been consumed.');
    }
    var copy = Object.assign({}, data);
    copy.headers = new headers.Headers(data.headers);
    return make(copy, body === null ? null : bodies.clone(body));
  };

  // ---- Response.error, Response.json, Response.redirect ----

  Response.error = function error() {
    var frozen = new headers.Headers();
    headers.freeze(frozen);
    return make({ type: 'error', url: '', redirected: false, status: 0, statusText: '', headers: frozen }, null);
  };

  Response.json = function json(data, init) {
    classes.requireArguments(arguments, 1, 'Response.json');
    var text = JSON.stringify(data);
    if (text === undefined) throw new TypeError('Value is not JSON serializable');
    var response = new Response(text, init);
    var given = init && init.headers && new headers.Headers(init.headers).has('content-type');
    if (!given) response.headers.set('content-type', 'application/json');
    return response;
  };
  Object.defineProperty(Response.json, 'length', { value: 1 });

  Response.redirect = function redirect(url, status) {
    classes.requireArguments(arguments, 1, 'Response.redirect');
    status = status === undefined ? 302 : Number(status);
    var parsed;
    try {
      parsed = new (need('url').URL)(String(url));
    } catch (cause) {
      var error = new TypeError('Failed to parse URL from ' + url);
      need('es/check').hide(error, 'cause', cause);
      throw error;
    }
    if (REDIRECTS.indexOf(status) < 0) throw new RangeError('Invalid status code ' + status);
    var list = headers.fromRaw(['location', parsed.href]);
    return make({ type: 'default', url: '', redirected: false, status: status, statusText: '', headers: list }, null);
  };
  Object.defineProperty(Response.redirect, 'length', { value: 1 });

  classes.dress(Response, 0, function (response) {
    return {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
      body: response.body,
      bodyUsed: response.bodyUsed,
      ok: response.ok,
      redirected: response.redirected,
      type: response.type,
      url: response.url
    };
  });

  return { Response: Response, make: make, NO_BODY: NO_BODY, REDIRECTS: REDIRECTS };
})
