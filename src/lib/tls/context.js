/* tls/context.js -- SecureContext: o que se decide antes de conversar, conferido e entregue ao C. */
(function (native, need) {
  'use strict';

  native = native.part(0);
  var VERSIONS = { 'TLSv1': 0x301, 'TLSv1.1': 0x302, 'TLSv1.2': 0x303, 'TLSv1.3': 0x304 };
  var SERVER_PREFERENCE = 0x400000; // SSL_OP_CIPHER_SERVER_PREFERENCE

  function codes() { return need('codes'); }
  function given(value) { return value !== undefined && value !== null; }
  function list(value) { return Array.isArray(value) ? value : [value]; }

  // Os erros que no Node vêm do C têm código, mas o texto não o mostra.
  function failure(Base, code, message) {
    var error = new Base(message);
    error.code = code;
    return error;
  }

  // ---- versões ----

  function version(which, name, usual) {
    if (!given(name)) name = usual;
    if (VERSIONS[name] === undefined) throw codes().ERR_TLS_INVALID_PROTOCOL_VERSION(name, which);
    return VERSIONS[name];
  }

  // Os nomes antigos, que dizem uma versão só ("TLSv1_2_method"), ou qualquer uma ("TLS_method").
  function fromMethod(method) {
    var match = /^(?:TLSv1(?:_([12]))?|(TLS|SSLv23))(?:_(?:client|server))?_method$/.exec(method);
    if (!match) {
      if (/^SSLv[23](_client|_server)?_method$/.test(method)) {
        throw failure(TypeError, 'ERR_TLS_INVALID_PROTOCOL_METHOD', method.slice(0, 5) + ' methods disabled');
      }
      throw failure(TypeError, 'ERR_TLS_INVALID_PROTOCOL_METHOD', 'Unknown method: ' + method);
    }
    if (match[2] === 'SSLv23') return [0x301, 0x303];
    if (match[2]) return [0x301, 0x304];
    var one = 0x301 + Number(match[1] || 0);
    return [one, one];
  }

  // [a menor versão, a maior]
  function rangeOf(method, minimum, maximum) {
    if (!method) {
      return [version('minimum', minimum, need('tls').DEFAULT_MIN_VERSION),
        version('maximum', maximum, need('tls').DEFAULT_MAX_VERSION)];
    }
    if (given(minimum)) throw codes().ERR_TLS_PROTOCOL_VERSION_CONFLICT(minimum, method);
    if (given(maximum)) throw codes().ERR_TLS_PROTOCOL_VERSION_CONFLICT(maximum, method);
    return fromMethod(method);
  }

  function NativeContext() {}
  Object.defineProperty(NativeContext, 'name', { value: 'SecureContext' });

  function SecureContext(secureProtocol, secureOptions, minVersion, maxVersion) {
    if (!(this instanceof SecureContext)) return new SecureContext(secureProtocol, secureOptions, minVersion, maxVersion);
    var range = rangeOf(secureProtocol, minVersion, maxVersion);
    this.context = Object.setPrototypeOf(native.create(range[0], range[1]), NativeContext.prototype);
    if (secureOptions) {
      need('validators').validateInteger(secureOptions, 'secureOptions');
      native.setOptions(this.context, secureOptions);
    }
  }

  // ---- cifras ----

  // Os nomes do TLS 1.3 começam por TLS_, e a OpenSSL os recebe à parte.
  function setCiphers(context, ciphers, range) {
    if (given(ciphers)) need('validators').validateString(ciphers, 'options.ciphers');
    var names = (ciphers || need('tls').DEFAULT_CIPHERS).split(':');
    function isSuite(name) { return /^!?TLS_/.test(name); }
    var suites = names.filter(isSuite).join(':');
    var older = names.filter(function (name) { return name !== '' && !isSuite(name); }).join(':');
    if (suites === '' && older === '') throw codes().ERR_INVALID_ARG_VALUE('options.ciphers', names);
    if (suites !== '') native.setCipherSuites(context, suites);
    native.setCiphers(context, older);
    if (older === '' && range[0] < VERSIONS['TLSv1.3'] && range[1] > VERSIONS['TLSv1.2']) {
      native.setMinimum(context, VERSIONS['TLSv1.3']);
    }
  }

  // ---- certificados e chaves ----

  function pem(value, name) {
    if (typeof value === 'string' || ArrayBuffer.isView(value)) return value;
    throw codes().ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'TypedArray', 'DataView'], value);
  }

  function setKeys(context, options) {
    list(options.key).forEach(function (key) {
      var described = given(key) && key.pem !== undefined;
      var passphrase = given(key) && key.passphrase !== undefined ? key.passphrase : options.passphrase;
      var text = pem(described ? key.pem : key, 'options.key');
      if (given(passphrase)) need('validators').validateString(passphrase, 'options.passphrase');
      native.setKey(context, text, given(passphrase) ? passphrase : undefined);
    });
  }

  function setPfx(context, options) {
    list(options.pfx).forEach(function (item) {
      var passphrase = item.passphrase || options.passphrase;
      native.loadPfx(context, item.buf || item, given(passphrase) ? String(passphrase) : undefined);
    });
  }

  // Quem não diz em quem confia confia em quem o sistema confia.
  function setTrust(context, ca) {
    if (ca) {
      list(ca).forEach(function (text) { native.addCA(context, pem(text, 'options.ca')); });
      return;
    }
    var extra = need('process').env.NODE_EXTRA_CA_CERTS || undefined;
    if (native.addRoots(context, extra)) return;
    need('process').emitWarning('Ignoring extra certs from `' + extra + '`, load failed');
  }

  // ---- o resto ----

  function setDHParam(context, dhparam) {
    if (pem(dhparam, 'options.dhparam') === 'auto') return native.setDHParamAuto(context);
    throw codes().coded(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', "a opção dhparam só aceita 'auto' em Nozinho: " +
      'a OpenSSL escolhe parâmetros melhores do que os de um arquivo');
  }

  function setSessions(context, options) {
    if (given(options.sessionIdContext)) {
      need('validators').validateString(options.sessionIdContext, 'options.sessionIdContext');
      native.setSessionIdContext(context, options.sessionIdContext);
    }
    if (given(options.ticketKeys)) {
      need('validators').validateBuffer(options.ticketKeys, 'options.ticketKeys');
      if (options.ticketKeys.byteLength !== 48) {
        throw codes().ERR_INVALID_ARG_VALUE('options.ticketKeys', options.ticketKeys.byteLength, 'must be exactly 48 bytes');
      }
      native.setTicketKeys(context, options.ticketKeys);
    }
    if (given(options.sessionTimeout)) {
      need('validators').validateInt32(options.sessionTimeout, 'options.sessionTimeout', 0);
      native.setSessionTimeout(context, options.sessionTimeout);
    }
  }

  function setAlgorithms(context, options) {
    if (given(options.sigalgs)) {
      need('validators').validateString(options.sigalgs, 'options.sigalgs');
      if (options.sigalgs === '') throw codes().ERR_INVALID_ARG_VALUE('options.sigalgs', options.sigalgs);
      native.setSigalgs(context, options.sigalgs);
    }
    var curves = options.ecdhCurve === undefined ? need('tls').DEFAULT_ECDH_CURVE || 'auto' : options.ecdhCurve;
    need('validators').validateString(curves, 'options.ecdhCurve');
    if (curves !== 'auto' && !native.setCurves(context, curves)) {
      throw failure(Error, 'ERR_CRYPTO_OPERATION_FAILED', 'Failed to set ECDH curve');
    }
    if (given(options.dhparam)) setDHParam(context, options.dhparam);
  }

  function refuseEngines(options) {
    ['clientCertEngine', 'privateKeyEngine', 'privateKeyIdentifier'].forEach(function (name) {
      if (!given(options[name])) return;
      throw codes().coded(Error, 'ERR_CRYPTO_CUSTOM_ENGINE_NOT_SUPPORTED', 'Custom engines not supported by this OpenSSL');
    });
  }

  function createSecureContext(options) {
    options = options || {};
    var bits = options.secureOptions;
    if (options.honorCipherOrder) bits |= SERVER_PREFERENCE;
    var secure = new SecureContext(options.secureProtocol, bits, options.minVersion, options.maxVersion);
    var context = secure.context;
    need('validators').validateObject(options, 'options');
    setCiphers(context, options.ciphers, rangeOf(options.secureProtocol, options.minVersion, options.maxVersion));
    setTrust(context, options.ca);
    if (options.cert) list(options.cert).forEach(function (text) { native.setCert(context, pem(text, 'options.cert')); });
    if (options.key) setKeys(context, options);
    refuseEngines(options);
    setAlgorithms(context, options);
    if (given(options.crl)) list(options.crl).forEach(function (text) { native.addCRL(context, pem(text, 'options.crl')); });
    if (given(options.pfx)) setPfx(context, options);
    setSessions(context, options);
    return secure;
  }

  return {
    SecureContext: SecureContext,
    createSecureContext: createSecureContext,
    getTicketKeys: native.getTicketKeys,
    setTicketKeys: native.setTicketKeys
  };
})
