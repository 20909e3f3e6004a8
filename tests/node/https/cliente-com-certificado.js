// O servidor pede o certificado do cliente, e o handler o lê.
'use strict';
const https = require('https');
const { ca, pair } = require('../tls/fixtures/certs');
const server = https.createServer({ ...pair('server'), ca, requestCert: true, rejectUnauthorized: false }, (req, res) => {
  const cert = req.socket.getPeerCertificate();
  res.end(JSON.stringify([req.socket.authorized, req.socket.authorizationError, cert.subject ? cert.subject.CN : null]));
}).listen(0, '127.0.0.1', () => {
  const ask = (identity, done) => https.get({ port: server.address().port, host: '127.0.0.1', ca, agent: false, ...identity }, (res) => {
    res.on('data', (data) => console.log(String(data)));
    res.on('end', done);
  });
  ask(pair('client'), () => ask({}, () => ask(pair('self'), () => server.close())));
});
