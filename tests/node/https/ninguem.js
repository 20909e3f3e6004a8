// O outro lado desliga no meio, ou antes de apertar as mãos.
'use strict';
const https = require('https');
const net = require('net');
const { ca, pair } = require('../tls/fixtures/certs');
const rude = net.createServer((socket) => socket.end()).listen(0, '127.0.0.1', () => {
  https.get({ host: '127.0.0.1', port: rude.address().port, ca, agent: false }).on('error', (error) => {
    console.log(error.code, error.message);
    rude.close();
  }).on('close', () => console.log('close'));
});
const quitter = https.createServer(pair('server'), (req, res) => {
  if (req.url === '/meio') { res.write('met'); setImmediate(() => res.socket.destroy()); } else req.socket.destroy();
}).listen(0, '127.0.0.1', () => {
  const options = { host: '127.0.0.1', port: quitter.address().port, ca, agent: false };
  https.get({ ...options, path: '/nada' }).on('error', (error) => {
    console.log(error.code, error.message);
    https.get({ ...options, path: '/meio' }, (res) => {
      res.on('data', (data) => console.log(String(data)));
      res.on('error', (error) => console.log('res', error.code, error.message));
      res.on('close', () => { console.log('res close', res.complete); quitter.close(); });
    });
  });
});
