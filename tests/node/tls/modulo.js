// O que há no módulo, e como as classes se ligam.
'use strict';
const tls = require('tls');
const net = require('net');
const { pair } = require('./fixtures/certs');
console.log(Object.keys(tls));
for (const name of ['CLIENT_RENEG_LIMIT', 'CLIENT_RENEG_WINDOW', 'DEFAULT_CIPHERS', 'DEFAULT_ECDH_CURVE', 'DEFAULT_MIN_VERSION', 'DEFAULT_MAX_VERSION']) {
  console.log(name, tls[name]);
}
for (const name of ['createSecureContext', 'SecureContext', 'TLSSocket', 'Server', 'createServer', 'checkServerIdentity', 'convertALPNProtocols', 'connect']) {
  console.log(name, tls[name].name, tls[name].length);
}
const ciphers = tls.getCiphers();
console.log(ciphers.includes('tls_aes_256_gcm_sha384'), ciphers.includes('ecdhe-rsa-aes128-gcm-sha256'), ciphers.every((c) => c === c.toLowerCase()));
console.log(Object.isFrozen(tls.rootCertificates), Array.isArray(tls.rootCertificates), tls.rootCertificates === tls.rootCertificates);
const server = tls.createServer(pair('server'));
console.log(server instanceof net.Server, server instanceof tls.Server, tls.Server(pair('server')) instanceof tls.Server);
console.log(server.requestCert, server.rejectUnauthorized, server.honorCipherOrder, server.sessionIdContext.length);
const socket = new tls.TLSSocket();
console.log(socket instanceof net.Socket, socket.encrypted, socket.authorized, socket.authorizationError, socket.alpnProtocol, socket.servername, socket.secureConnecting);
