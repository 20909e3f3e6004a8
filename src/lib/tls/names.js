/* tls/names.js -- os nomes das cifras, das línguas (ALPN) e das opções que não há. */
(function (native, need) {
  'use strict';

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
      if (options[name]) throw need('codes/absent').error('a opção ' + name, ABSENT[name]);
    });
  }

  return { refuseAbsent: refuseAbsent, CIPHERS: need('crypto/constants').defaultCipherList, getCiphers: getCiphers, convertProtocols: convertProtocols };
})
