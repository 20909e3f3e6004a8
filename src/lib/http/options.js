/* options.js -- o que se pede a http.request: url, opções, headers. */
(function (native, need) {
  'use strict';

  var words = native.part(1);
  var BAD_PATH = /[^\u0021-\u00ff]/;

  function text(options, name) {
    var value = options[name];
    if (value !== null && value !== undefined && typeof value !== 'string') {
      throw need('codes').ERR_INVALID_ARG_TYPE('options.' + name, ['string', 'undefined', 'null'], value);
    }
    return value;
  }

  function methodOf(options) {
    var method = options.method;
    if (method !== null && method !== undefined && typeof method !== 'string') {
      throw need('codes').ERR_INVALID_ARG_TYPE('options.method', 'string', method);
    }
    if (!method) return 'GET';
    if (!words.isToken(method)) throw need('codes').ERR_INVALID_HTTP_TOKEN('Method', method);
    return method.toUpperCase();
  }

  // false: um agente só para este pedido; nada: o de todos, se ninguém disser como conectar.
  function agentOf(options, usual) {
    var agent = options.agent;
    if (agent === false) return new usual.constructor();
    if (agent === null || agent === undefined) {
      return typeof options.createConnection === 'function' ? agent : usual;
    }
    if (typeof agent.addRequest !== 'function') {
      throw need('codes').ERR_INVALID_ARG_TYPE('options.agent', ['Agent-like Object', 'undefined', 'false'], agent);
    }
    return agent;
  }

  // (url, opções, callback), (url, callback), (opções, callback)…
  function separate(input, options, callback) {
    if (typeof input === 'string') {
      input = need('url/http')(new URL(input));
    } else if (need('url/file').isURL(input)) {
      input = need('url/http')(input);
    } else {
      callback = options;
      options = input;
      input = null;
    }
    if (typeof options === 'function') {
      callback = options;
      options = null;
    }
    return { options: Object.assign(Object.create(null), input, options), callback: callback };
  }

  function checkFlags(options) {
    var validators = need('validators');
    if (options.maxHeaderSize !== undefined) validators.validateInteger(options.maxHeaderSize, 'maxHeaderSize', 0);
    ['insecureHTTPParser', 'joinDuplicateHeaders'].forEach(function (name) {
      if (options[name] !== undefined) validators.validateBoolean(options[name], 'options.' + name);
    });
  }

  // O que getTimerDuration do Node faz: um número de ms que um timer aceita.
  function duration(ms, name) {
    need('validators').validateNumber(ms, name);
    if (!(ms >= 0) || ms === Infinity) {
      throw need('codes').ERR_OUT_OF_RANGE(name, 'a non-negative finite number', ms);
    }
    return Math.min(ms, 2147483647);
  }

  function read(input, options, callback) {
    var given = separate(input, options, callback);
    options = given.options;
    var usual = options._defaultAgent || need('http/agent').globalAgent;
    var agent = given.agent = agentOf(options, usual);
    var expected = (agent && agent.protocol) || usual.protocol;
    given.protocol = options.protocol || usual.protocol;
    if (options.path && BAD_PATH.test(String(options.path))) {
      throw need('codes').ERR_UNESCAPED_CHARACTERS('Request path');
    }
    if (given.protocol !== expected) throw need('codes').ERR_INVALID_PROTOCOL(given.protocol, expected);
    given.defaultPort = options.defaultPort || (agent && agent.defaultPort);
    options.port = options.port || given.defaultPort || 80;
    options.host = text(options, 'hostname') || text(options, 'host') || 'localhost';
    if (options.timeout !== undefined) given.timeout = duration(options.timeout, 'timeout');
    given.signal = options.signal;
    delete options.signal;
    given.method = methodOf(options);
    checkFlags(options);
    return given;
  }

  // Host: um IPv6 vai entre colchetes, e a porta só se não for a de sempre.
  function hostHeader(options, defaultPort) {
    var host = options.host;
    if (host.indexOf(':') !== host.lastIndexOf(':') && host[0] !== '[') host = '[' + host + ']';
    return +options.port !== defaultPort ? host + ':' + options.port : host;
  }

  // Os headers do pedido. Um array sai como está, sem nada a mais.
  function storeHeaders(req, options, defaultPort) {
    var list = options.headers;
    var firstLine = req.method + ' ' + req.path + ' HTTP/1.1\r\n';
    if (Array.isArray(list)) {
      req._storeHeader(firstLine, list);
      return;
    }
    Object.keys(list || {}).forEach(function (name) { req.setHeader(name, list[name]); });
    var wantsHost = options.setHost === undefined || Boolean(options.setHost);
    if (wantsHost && !req.getHeader('host')) req.setHeader('Host', hostHeader(options, defaultPort));
    if (options.auth && !req.getHeader('Authorization')) {
      req.setHeader('Authorization', 'Basic ' + need('buffer').Buffer.from(options.auth).toString('base64'));
    }
    if (req.getHeader('expect')) req._implicitHeader();
  }

  return { read: read, duration: duration, storeHeaders: storeHeaders };
})
