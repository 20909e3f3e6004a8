// Um lado cifra e o outro não.
'use strict';
const net = require('net');
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const plain = net.createServer((socket) => { socket.on('error', () => {}).resume(); socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'); });
plain.listen(0, '127.0.0.1', () => {
  const client = tls.connect({ port: plain.address().port, host: '127.0.0.1', ca });
  client.on('error', (error) => console.log('cliente:', error.code, error.library, error.reason, error.syscall));
  client.on('close', (hadError) => {
    console.log('close', hadError);
    const writer = tls.connect({ port: plain.address().port, host: '127.0.0.1', ca });
    writer.write('antes da hora');
    writer.on('error', (error) => console.log('quem já escrevia:', error.code, error.errno, error.syscall, /wrong version number/.test(error.message)));
    writer.on('close', () => plain.close(second));
  });
});
function second() {
  const server = tls.createServer(pair('server'));
  server.on('tlsClientError', (error, socket) => {
    console.log('servidor:', error.code, error.library, error.reason, socket.constructor.name, socket.destroyed);
    server.close();
  });
  server.listen(0, '127.0.0.1', () => {
    const client = net.connect(server.address().port, '127.0.0.1', () => client.write('GET / HTTP/1.1\r\n\r\n'));
    client.on('error', () => {});
    client.resume();
  });
}
