// requestCert: o servidor também confere quem é o cliente.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const cases = [
  ['bom', { requestCert: true, ca }, pair('client')],
  ['nenhum, recusado', { requestCert: true, ca, maxVersion: 'TLSv1.2' }, {}],
  ['nenhum, aceito', { requestCert: true, rejectUnauthorized: false, ca }, {}],
  ['desconhecido, aceito', { requestCert: true, rejectUnauthorized: false, ca }, pair('self')],
  ['não pediu', { ca }, pair('client')],
];
(function next() {
  if (cases.length === 0) return;
  const [title, options, identity] = cases.shift();
  const server = tls.createServer({ ...pair('server'), ...options }, (socket) => {
    console.log(title, '-', socket.authorized, socket.authorizationError, socket.getPeerCertificate().subject);
    socket.end();
  });
  server.on('tlsClientError', (error) => console.log(title, '- servidor:', error.code, error.reason));
  server.listen(0, '127.0.0.1', () => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca, ...identity });
    client.resume();
    client.on('error', (error) => console.log(title, '- cliente:', error.code));
    client.on('close', () => server.close(next));
  });
})();
