// clientError: o que não é HTTP dentro da conversa cifrada, e o que não é TLS.
'use strict';
const https = require('https');
const net = require('net');
const tls = require('tls');
const { ca, pair } = require('../tls/fixtures/certs');
function ask(server, done) {
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    const client = tls.connect({ port, host: '127.0.0.1', ca }, () => client.write('isto não é http\r\n\r\n'));
    client.on('data', (data) => console.log(JSON.stringify(String(data))));
    client.on('close', () => {
      const raw = net.connect(port, '127.0.0.1', () => raw.write('GET / HTTP/1.1\r\n\r\n'));
      raw.resume();
      raw.on('error', () => {});
      raw.on('close', () => server.close(done));
    });
  });
}
const first = https.createServer(pair('server'));
const second = https.createServer(pair('server'));
second.on('clientError', (error, socket) => {
  console.log('clientError', error.code, socket.constructor.name);
  if (socket.writable) socket.end('HTTP/1.1 400 Veja bem\r\n\r\n');
});
ask(first, () => ask(second, () => console.log('fim')));
