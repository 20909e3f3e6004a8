// checkServerIdentity do programa: recebe o nome e o certificado, e decide.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer(pair('ec'), (socket) => socket.on('error', () => {}).end());
server.on('tlsClientError', () => {});
server.listen(0, '127.0.0.1', () => {
  const connect = (check, done) => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca, checkServerIdentity: check });
    client.on('secureConnect', () => { console.log('conectou', client.authorized); client.resume(); });
    client.on('error', (error) => console.log('erro', error.message, client.authorizationError));
    client.on('close', done);
  };
  connect((host, cert) => { console.log(host, cert.subject.CN, cert.issuerCertificate.subject.CN); }, () => {
    connect(() => new Error('não gostei'), () => server.close());
  });
});
