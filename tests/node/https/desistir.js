// abort e destroy de um pedido cifrado.
'use strict';
const https = require('https');
const { ca, pair } = require('../tls/fixtures/certs');
const server = https.createServer(pair('server'), (req, res) => {
  res.on('close', () => console.log('servidor: close', res.writableFinished));
  res.write('x');
}).listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', ca, agent: false };
  const ways = [
    (req) => req.destroy(),
    (req) => req.destroy(new Error('chega')),
    (req) => req.abort(),
  ];
  (function next() {
    if (ways.length === 0) return server.close();
    const way = ways.shift();
    const req = https.get(options, (res) => {
      res.on('data', () => way(req));
      res.on('error', (error) => console.log('res', error.code, error.message));
      res.on('close', () => { console.log('res close'); setImmediate(next); });
    });
    req.on('error', (error) => console.log('req', error.name, error.code, error.message));
  })();
});
