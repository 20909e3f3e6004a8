// createSecureContext: o que não serve, e com que palavras.
'use strict';
const tls = require('tls');
const { read, pair } = require('./fixtures/certs');
const cases = {
  'chave que não é': { key: 'x' },
  'certificado que não é': { cert: 'x' },
  'ca que não é': { ca: 'x' },
  'chave cifrada sem senha': { key: read('server-key-encrypted.pem') },
  'chave cifrada com a senha errada': { key: read('server-key-encrypted.pem'), passphrase: 'x' },
  'a senha certa': { key: read('server-key-encrypted.pem'), passphrase: 'segredo' },
  'chave de outro': { cert: pair('server').cert, key: pair('client').key },
  'pfx com a senha errada': { pfx: read('server.pfx'), passphrase: 'x' },
  'pfx que não é': { pfx: Buffer.from('x'), passphrase: 'x' },
  'pfx': { pfx: read('server.pfx'), passphrase: 'segredo' },
  'cifras': { ciphers: 'x' },
  'cifras que não são texto': { ciphers: 1 },
  'nenhuma cifra': { ciphers: ':' },
  'curva': { ecdhCurve: 'x' },
  'curva que não é texto': { ecdhCurve: 1 },
  'crl': { crl: 'x' },
  'sigalgs vazio': { sigalgs: '' },
  'sigalgs': { sigalgs: 'RSA-PSS+SHA256' },
  'versão': { minVersion: 'x' },
  'versão máxima': { maxVersion: 'TLSv9' },
  'método': { secureProtocol: 'x' },
  'método velho': { secureProtocol: 'SSLv3_method' },
  'método e versão': { secureProtocol: 'TLSv1_2_method', minVersion: 'TLSv1.2' },
  'chave do tipo errado': { key: 1 },
  'certificado do tipo errado': { cert: {} },
  'ca do tipo errado': { ca: [1] },
  'senha do tipo errado': { key: read('server-key.pem'), passphrase: 1 },
  'sessionIdContext': { sessionIdContext: 1 },
  'ticketKeys': { ticketKeys: Buffer.alloc(3) },
  'sessionTimeout': { sessionTimeout: -1 },
  'secureOptions': { secureOptions: 'x' },
};
for (const name of Object.keys(cases)) {
  try {
    tls.createSecureContext(cases[name]);
    console.log(name, '- serve');
  } catch (error) {
    console.log(name, '-', error.name, error.code, error.message, error.library, error.reason);
  }
}
console.log(tls.createSecureContext(), tls.createSecureContext() instanceof tls.SecureContext);
