// As formas de dar a chave e o certificado: com senha, num pfx, em listas, como texto.
'use strict';
const tls = require('tls');
const { ca, read, pair } = require('./fixtures/certs');
const { key, cert } = pair('server');
const encrypted = read('server-key-encrypted.pem');
const cases = [
  { key: encrypted, cert, passphrase: 'segredo' },
  { key: [{ pem: encrypted, passphrase: 'segredo' }], cert: [cert] },
  { key: String(key), cert: String(cert) },
  { key: new Uint8Array(key), cert: new Uint8Array(cert) },
  { pfx: read('server.pfx'), passphrase: 'segredo' },
  { pfx: [{ buf: read('server.pfx'), passphrase: 'segredo' }] },
  { key: [key, pair('ec').key], cert: [cert, pair('ec').cert] },
  { key, cert: Buffer.concat([cert, ca]) },
];
(function next() {
  if (cases.length === 0) return;
  const server = tls.createServer(cases.shift(), (socket) => socket.end());
  server.listen(0, '127.0.0.1', () => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca: [String(ca)], servername: 'localhost', rejectUnauthorized: false }, () => {
      console.log(client.getPeerCertificate().subject.CN, client.authorizationError);
      client.resume();
    });
    client.on('close', () => server.close(next));
  });
})();
