// keylog, exportKeyingMaterial, getFinished: os dois lados têm o mesmo segredo.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer(pair('server')).listen(0, '127.0.0.1', () => {
  const labels = new Set();
  server.on('keylog', (line, socket) => { labels.add(String(line).split(' ')[0]); labels.add(socket.constructor.name); });
  const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca });
  const lines = [];
  client.on('keylog', (line) => lines.push(String(line)));
  server.on('secureConnection', (socket) => {
    client.write('x');
    socket.once('data', () => {
      const [a, b] = [socket, client].map((s) => s.exportKeyingMaterial(16, 'EXPERIMENTAL rótulo', Buffer.from('c')));
      console.log(a.length, a.equals(b), socket.exportKeyingMaterial(16, 'EXPERIMENTAL outro').equals(a));
      console.log(socket.getFinished().equals(client.getPeerFinished()), socket.getPeerFinished().equals(client.getFinished()));
      console.log([...labels].sort());
      console.log(lines.map((line) => line.split(' ')[0]).sort(), lines.every((line) => line.endsWith('\n')));
      client.end();
      socket.end();
      server.close();
    });
  });
});
