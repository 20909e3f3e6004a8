// minVersion, maxVersion, ciphers: o que se combinou, e o que não dá para combinar.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const cases = [
  [{}, {}],
  [{ maxVersion: 'TLSv1.2' }, {}],
  [{}, { maxVersion: 'TLSv1.2' }],
  [{ minVersion: 'TLSv1.3' }, { maxVersion: 'TLSv1.2' }],
  [{ secureProtocol: 'TLSv1_2_method' }, {}],
  [{ ciphers: 'ECDHE-RSA-AES256-GCM-SHA384', maxVersion: 'TLSv1.2' }, {}],
  [{ ciphers: 'TLS_CHACHA20_POLY1305_SHA256' }, {}],
  [{ ciphers: 'ECDHE-RSA-AES256-GCM-SHA384', maxVersion: 'TLSv1.2' }, { ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' }],
  [{ ecdhCurve: 'prime256v1' }, {}],
];
(function next() {
  if (cases.length === 0) return;
  const [ours, theirs] = cases.shift();
  const server = tls.createServer({ ...pair('server'), ...ours }, (socket) => {
    console.log('servidor', socket.getProtocol(), socket.getEphemeralKeyInfo());
    socket.end();
  });
  server.on('tlsClientError', (error) => console.log('servidor', error.code, error.library, error.reason));
  server.listen(0, '127.0.0.1', () => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca, ...theirs });
    client.on('secureConnect', () => console.log('cliente', client.getProtocol(), client.getCipher(), client.getEphemeralKeyInfo()));
    client.on('error', (error) => console.log('cliente', error.code, error.library, error.reason));
    client.resume();
    client.on('close', () => server.close(next));
  });
})();
