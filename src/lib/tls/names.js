/* tls/names.js -- os nomes das cifras, das línguas (ALPN) e das opções que não há. */
(function (native, need) {
  'use strict';

  // As três primeiras são do TLS 1.3; as outras, na ordem em que o servidor as prefere.
  var CIPHERS = [
    'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256',
    'ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES256-GCM-SHA384',
    'ECDHE-ECDSA-AES256-GCM-SHA384', 'DHE-RSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-SHA256',
    'DHE-RSA-AES128-SHA256', 'ECDHE-RSA-AES256-SHA384', 'DHE-RSA-AES256-SHA384',
    'ECDHE-RSA-AES256-SHA256', 'DHE-RSA-AES256-SHA256', 'HIGH', '!aNULL', '!eNULL', '!EXPORT', '!DES',
    '!RC4', '!MD5', '!PSK', '!SRP', '!CAMELLIA'
  ].join(':');

  var known = null;

  function getCiphers() {
    if (known === null) known = native.part(0).ciphers().map(function (name) { return name.toLowerCase(); }).sort();
    return known.slice();
  }

  // ['h2', 'http/1.1'] -> os bytes da ALPN: o tamanho de cada nome, e o nome.
  function encode(protocols) {
    var Buffer = need('buffer').Buffer;
    return Buffer.concat(protocols.map(function (name, i) {
      var bytes = Buffer.from(name);
      if (bytes.length > 255) {
        throw need('codes').ERR_OUT_OF_RANGE('The byte length of the protocol at index ' + i +
          ' exceeds the maximum length.', '<= 255', bytes.length, true);
      }
      return Buffer.concat([Buffer.from([bytes.length]), bytes]);
    }));
  }

  function convertProtocols(protocols, out) {
    if (Array.isArray(protocols)) out.ALPNProtocols = encode(protocols);
    else if (ArrayBuffer.isView(protocols)) {
      out.ALPNProtocols = need('buffer').Buffer.from(new Uint8Array(protocols.buffer, protocols.byteOffset,
        protocols.byteLength));
    }
  }

  var ABSENT = {
    ALPNCallback: 'a OpenSSL a chama no meio do aperto de mãos, onde o JavaScript não roda; use ALPNProtocols',
    pskCallback: 'a OpenSSL a chama no meio do aperto de mãos, onde o JavaScript não roda; use certificados'
  };

  function refuseAbsent(options) {
    if (options.ALPNCallback && options.ALPNProtocols) throw need('codes').ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS();
    Object.keys(ABSENT).forEach(function (name) {
      if (!options[name]) return;
      throw need('codes').coded(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'a opção ' + name +
        ' não existe em Nozinho: ' + ABSENT[name]);
    });
  }

  return { refuseAbsent: refuseAbsent, CIPHERS: CIPHERS, getCiphers: getCiphers, convertProtocols: convertProtocols };
})
