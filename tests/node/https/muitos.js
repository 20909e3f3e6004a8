// Vários pedidos pela mesma conexão: um atrás do outro, e colados.
'use strict';
const https = require('https');
const tls = require('tls');
const { ca, pair } = require('../tls/fixtures/certs');
const server = https.createServer(pair('server'), (req, res) => {
  if (req.url === '/lento') setImmediate(() => setImmediate(() => res.end('lento')));
  else res.end(req.url.slice(1));
});
server.listen(0, '127.0.0.1', () => {
  const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca });
  for (const path of ['/um', '/lento', '/tres']) {
    client.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: ${path === '/tres' ? 'close' : 'keep-alive'}\r\n\r\n`);
  }
  let text = '';
  client.on('data', (data) => { text += data; });
  client.on('end', () => {
    console.log(text.replace(/Date: .*/g, 'Date: …'));
    server.close(() => console.log('fechado'));
  });
});
