/* tls/roots.js -- rootCertificates: em quem este sistema confia, um texto PEM para cada.
 *
 * O Node traz uma lista sua; nós usamos a do sistema, que é a que o resto da máquina usa. */
(function (native, need) {
  'use strict';

  var found = null;

  function read(file) {
    try {
      return need('fs').readFileSync(file, 'latin1');
    } catch (error) {
      return '';
    }
  }

  // O que as distribuições usam; o primeiro é o da OpenSSL.
  function candidates() {
    var usual = native.part(0).rootsFile();
    return [need('process').env[usual[0]] || usual[1], '/etc/ssl/certs/ca-certificates.crt',
      '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/cert.pem'];
  }

  function firstText() {
    var files = candidates();
    for (var i = 0; i < files.length; i++) {
      var text = read(files[i]);
      if (text !== '') return text;
    }
    return '';
  }

  return function rootCertificates() {
    if (found === null) {
      found = Object.freeze(firstText().match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) || []);
    }
    return found;
  };
})
