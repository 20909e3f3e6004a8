// setTimeout de um TLSSocket parado.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer(pair('server'), (socket) => socket.resume()).listen(0, '127.0.0.1', () => {
  const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca }, () => client.setTimeout(30));
  client.on('timeout', () => { console.log('timeout', client.authorized); client.destroy(); });
  client.on('close', (hadError) => { console.log('close', hadError); server.close(); });
});
