// Um servidor que repete, e um cliente: a ordem dos eventos dos dois lados.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer(pair('server'), (socket) => {
  console.log('secureConnection', socket.encrypted, socket.authorized, socket.getProtocol());
  socket.setEncoding('utf8');
  socket.on('data', (text) => { console.log('servidor leu', text); socket.write(text.toUpperCase()); });
  socket.on('end', () => console.log('servidor: end'));
  socket.on('close', (hadError) => { console.log('servidor: close', hadError); server.close(); });
});
server.on('close', () => console.log('fechado'));
server.listen(0, '127.0.0.1', () => {
  const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca }, () => {
    console.log('secureConnect', client.authorized, client.authorizationError, client.encrypted);
    client.write('olá');
  });
  for (const name of ['connect', 'ready', 'secure', 'secureConnect', 'end', 'finish', 'close']) {
    client.on(name, () => console.log('cliente:', name));
  }
  client.setEncoding('utf8');
  client.on('data', (text) => { console.log('cliente leu', text); client.end(); });
});
