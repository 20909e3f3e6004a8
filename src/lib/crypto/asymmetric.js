/* crypto/asymmetric.js -- chaves de duas metades: a privada, que se guarda, e a pública, que se dá. */
(function (native, need) {
  'use strict';

  var keys = need('crypto/keys');
  var formats = need('crypto/formats');
  var HANDLE = keys.HANDLE, TYPE = keys.TYPE;
  var ASYMMETRIC = Symbol('kAsymmetricKeyType');
  var DETAILS = Symbol('kAsymmetricKeyDetails');

  function codes() { return need('codes'); }

  // ---- as classes ----

  function AsymmetricKeyObject(type, handle) {
    this[TYPE] = type;
    Object.defineProperty(this, HANDLE, { value: handle });
  }
  Object.setPrototypeOf(AsymmetricKeyObject, keys.KeyObject);
  Object.setPrototypeOf(AsymmetricKeyObject.prototype, keys.KeyObject.prototype);

  function getter(name, symbol, ask) {
    Object.defineProperty(AsymmetricKeyObject.prototype, name, {
      get: function () {
        if (this[symbol] === undefined) this[symbol] = ask(this[HANDLE]);
        return this[symbol];
      },
      configurable: true
    });
  }
  getter('asymmetricKeyType', ASYMMETRIC, native.keyType);
  getter('asymmetricKeyDetails', DETAILS, native.keyDetails);

  function PublicKeyObject(handle) { AsymmetricKeyObject.call(this, 'public', handle); }
  function PrivateKeyObject(handle) { AsymmetricKeyObject.call(this, 'private', handle); }
  [PublicKeyObject, PrivateKeyObject].forEach(function (Class) {
    Object.setPrototypeOf(Class, AsymmetricKeyObject);
    Object.setPrototypeOf(Class.prototype, AsymmetricKeyObject.prototype);
    Object.defineProperty(Class.prototype, 'export', {
      value: function (options) { return formats.write(this[HANDLE], options, Class === PublicKeyObject); },
      writable: true, configurable: true
    });
    Object.defineProperty(Class.prototype.export, 'name', { value: 'export' });
  });

  function createPrivateKey(key) {
    return new PrivateKeyObject(formats.read(key, false, false));
  }

  // De uma chave privada sai a pública; de um certificado, a que ele traz.
  function createPublicKey(key) {
    return new PublicKeyObject(formats.read(key, true, false));
  }

  // ---- gerar ----

  var ENCODINGS = { named: 'named_curve', explicit: 'explicit' };

  function encoding(name) {
    if (name === undefined || name === null) return undefined;
    if (!Object.prototype.hasOwnProperty.call(ENCODINGS, name)) {
      throw codes().ERR_INVALID_ARG_VALUE('options.paramEncoding', name);
    }
    return ENCODINGS[name];
  }

  // O que pedir ao C: o nome do tipo, o seu número de bits ou a sua curva, e o expoente ou a escrita da curva.
  function plan(type, options) {
    need('validators').validateString(type, 'type');
    if (type === 'rsa' || type === 'ec') need('validators').validateObject(options, 'options');
    if (type === 'rsa') {
      need('validators').validateUint32(options.modulusLength, 'options.modulusLength');
      var exponent = options.publicExponent;
      if (exponent !== undefined && exponent !== null) {
        need('validators').validateUint32(exponent, 'options.publicExponent');
      }
      return ['RSA', options.modulusLength, exponent];
    }
    if (type === 'ec') {
      need('validators').validateString(options.namedCurve, 'options.namedCurve');
      return ['EC', options.namedCurve, encoding(options.paramEncoding)];
    }
    if (/^(ed25519|ed448|x25519|x448)$/.test(type)) return [type.toUpperCase(), undefined];
    throw codes().ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type');
  }

  // Um KeyObject, ou já escrito no formato que se pediu.
  function pairFrom(handle, options) {
    var publicOptions = options && options.publicKeyEncoding, privateOptions = options && options.privateKeyEncoding;
    return {
      publicKey: publicOptions ? formats.write(handle, publicOptions, true) : new PublicKeyObject(handle),
      privateKey: privateOptions ? formats.write(handle, privateOptions, false) : new PrivateKeyObject(handle)
    };
  }

  function generateKeyPairSync(type, options) {
    var wanted = plan(type, options);
    return pairFrom(native.generateKey(wanted[0], wanted[1], undefined, wanted[2]), options);
  }

  function generateKeyPair(type, options, callback) {
    if (typeof options === 'function') {
      callback = options;
      options = undefined;
    }
    need('validators').validateFunction(callback, 'callback');
    var wanted = plan(type, options);
    native.generateKey(wanted[0], wanted[1], function (error, handle) {
      if (error) return callback(error);
      var pair;
      try {
        pair = pairFrom(handle, options);
      } catch (error) {
        return callback(error);
      }
      callback(null, pair.publicKey, pair.privateKey);
    }, wanted[2]);
  }
  function generatePair(type, options) {
    return new Promise(function (resolve, reject) {
      generateKeyPair(type, options, function (error, publicKey, privateKey) {
        if (error) reject(error);
        else resolve({ publicKey: publicKey, privateKey: privateKey });
      });
    });
  }

  return {
    createPrivateKey: createPrivateKey,
    createPublicKey: createPublicKey,
    generateKeyPair: generateKeyPair,
    generatePair: generatePair,
    generateKeyPairSync: generateKeyPairSync
  };
})
