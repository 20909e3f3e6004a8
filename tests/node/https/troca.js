// Upgrade e CONNECT: a conexão cifrada muda de protocolo e passa a ser do programa.
'use strict';
const https = require('https');
const { ca, pair } = require('../tls/fixtures/certs');
const server = https.createServer(pair('server'));
const take = (name) => (req, socket, head) => {
  console.log(name, req.method, req.url, socket.constructor.name, socket === req.socket, String(head));
  socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: eco\r\n\r\n');
  socket.on('data', (data) => socket.end(String(data).toUpperCase()));
};
server.on('upgrade', take('upgrade'));
server.on('connect', (req, socket) => {
  console.log('connect', req.url, socket.encrypted);
  socket.end('HTTP/1.1 200 Sim\r\n\r\ntúnel');
});
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', ca, agent: false };
  https.request({ ...options, path: '/u', headers: { Connection: 'Upgrade', Upgrade: 'eco' } }).on('upgrade', (res, socket) => {
    console.log(res.statusCode, res.headers.upgrade, socket.encrypted);
    socket.write('olá');
    socket.on('data', (data) => console.log(String(data)));
    socket.on('close', () => {
      https.request({ ...options, method: 'CONNECT', path: 'a:1' }).on('connect', (res, socket, head) => {
        console.log(res.statusCode, String(head));
        socket.on('data', (data) => console.log(String(data)));
        socket.on('end', () => server.close());
      }).end();
    });
  }).end();
});
