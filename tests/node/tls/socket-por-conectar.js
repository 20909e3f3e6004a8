// tls.connect sobre um net.Socket que ainda está conectando.
'use strict';
const net = require('net');
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer(pair('server'), (socket) => socket.end('oi')).listen(0, '127.0.0.1', () => {
  const raw = net.connect(server.address().port, '127.0.0.1');
  console.log('conectando', raw.connecting);
  const socket = tls.connect({ socket: raw, ca, servername: 'localhost' }, () => console.log('secureConnect', socket.authorized));
  socket.on('data', (data) => console.log(String(data)));
  socket.on('close', () => { console.log('close', raw.destroyed); server.close(); });
});
