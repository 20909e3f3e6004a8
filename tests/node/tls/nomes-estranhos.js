// Um certificado com vírgulas, aspas e acentos nos nomes: cada nome continua a ser um só.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer(pair('strange'), (socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const socket = tls.connect({ port: server.address().port, host: '127.0.0.1', servername: 'localhost', ca }, () => {
    const cert = socket.getPeerCertificate();
    console.log(cert.subjectaltname);
    console.log(cert.infoAccess);
    for (const name of ['localhost', 'banco.test', 'a.test']) {
      const error = tls.checkServerIdentity(name, cert);
      console.log(name, error ? error.code : 'serve');
    }
    server.close();
  });
  socket.resume();
});
