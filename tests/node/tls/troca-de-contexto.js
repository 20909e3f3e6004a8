// setSecureContext: o servidor troca de certificado sem parar.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer(pair('server'), (socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const ask = (done) => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca, rejectUnauthorized: false }, () => {
      console.log(client.getPeerCertificate().subject.CN);
      client.resume();
    });
    client.on('close', done);
  };
  ask(() => {
    server.setSecureContext(pair('ec'));
    ask(() => server.close());
  });
});
try { server.setSecureContext(1); } catch (error) { console.log(error.code, error.message); }
