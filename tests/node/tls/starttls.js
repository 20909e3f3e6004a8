// Uma conversa em claro que passa a ser cifrada, nos dois lados, no meio do caminho.
'use strict';
const net = require('net');
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = net.createServer((raw) => {
  raw.once('data', (data) => {
    console.log('servidor, em claro:', String(data));
    raw.write('pode');
    const socket = new tls.TLSSocket(raw, { isServer: true, secureContext: tls.createSecureContext(pair('server')) });
    socket.on('secure', () => console.log('servidor: secure', socket.encrypted));
    socket.on('data', (more) => { console.log('servidor, cifrado:', String(more)); socket.end('tchau'); });
    raw.on('close', () => console.log('o socket de baixo fechou'));
  });
}).listen(0, '127.0.0.1', () => {
  const raw = net.connect(server.address().port, '127.0.0.1', () => raw.write('STARTTLS'));
  raw.once('data', (data) => {
    console.log('cliente, em claro:', String(data));
    const socket = tls.connect({ socket: raw, ca, servername: 'localhost' }, () => {
      console.log('cliente: secureConnect', socket.authorized, socket.remoteAddress, socket.remotePort === server.address().port);
      socket.write('segredo');
    });
    socket.on('data', (more) => console.log('cliente, cifrado:', String(more)));
    socket.on('close', () => { console.log('cliente: close', raw.destroyed); server.close(); });
  });
});
