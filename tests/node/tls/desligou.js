// O outro lado desliga antes de apertar as mãos.
'use strict';
const net = require('net');
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const rude = net.createServer((socket) => socket.resume().end());
rude.listen(0, '127.0.0.1', () => {
  const { port } = rude.address();
  const client = tls.connect({ port, host: '127.0.0.1', ca });
  client.on('error', (error) => console.log(error.code, error.message, error.host, error.port === port, error.path, error.localAddress));
  client.on('close', (hadError) => { console.log('close', hadError, client.authorized); rude.close(second); });
});
function second() {
  const server = tls.createServer(pair('server'));
  server.on('tlsClientError', (error) => { console.log('servidor:', error.code, error.message); server.close(); });
  server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1', function () { this.end(); }));
}
