// handshakeTimeout: quem conecta e não aperta as mãos.
'use strict';
const net = require('net');
const tls = require('tls');
const { pair } = require('./fixtures/certs');
const server = tls.createServer({ ...pair('server'), handshakeTimeout: 50 });
server.on('tlsClientError', (error, socket) => {
  console.log(error.code, error.message, socket.destroyed);
  socket.destroy();
  server.close(() => console.log('fechado'));
});
server.listen(0, '127.0.0.1', () => net.connect(server.address().port, '127.0.0.1').on('close', () => console.log('cliente: close')));
for (const value of ['x', {}]) {
  try { tls.createServer({ handshakeTimeout: value }); } catch (error) { console.log(error.code, error.message); }
}
