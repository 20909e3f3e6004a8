// getPeerCertificate e getCertificate: o que cada certificado diz.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const names = ['server', 'ec', 'name', 'expired', 'self'];
(function next() {
  if (names.length === 0) return;
  const name = names.shift();
  const server = tls.createServer(pair(name), (socket) => {
    const own = socket.getCertificate();
    console.log('o do servidor:', own.subject.CN, own.fingerprint, Object.keys(socket.getPeerCertificate()).length);
    socket.end();
  });
  server.listen(0, '127.0.0.1', () => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca, rejectUnauthorized: false }, () => {
      const cert = client.getPeerCertificate();
      console.log(cert);
      console.log('corrente:', 'issuerCertificate' in cert);
      for (let c = client.getPeerCertificate(true); c; c = c.issuerCertificate === c ? null : c.issuerCertificate) {
        console.log(c.subject, c.serialNumber, c.issuerCertificate === c);
      }
      console.log(Object.keys(client.getCertificate()).length);
      client.resume();
    });
    client.on('close', () => { console.log(client.getPeerCertificate(), client.getProtocol()); server.close(next); });
  });
})();
