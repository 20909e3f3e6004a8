// http.request por uma conexão que já é cifrada, e http.Server servindo conexões de tls.
'use strict';
const http = require('http');
const tls = require('tls');
const { ca, pair } = require('../tls/fixtures/certs');
const web = http.createServer((req, res) => {
  res.end([req.url, req.socket.encrypted, req.socket.constructor.name].join(' '));
});
const server = tls.createServer(pair('server'), (socket) => web.emit('connection', socket)).listen(0, '127.0.0.1', () => {
  http.get({
    path: '/dentro', headers: { host: 'x' },
    createConnection: () => tls.connect({ port: server.address().port, host: '127.0.0.1', ca }),
  }, (res) => {
    res.on('data', (data) => console.log(String(data), res.socket.authorized));
    res.on('end', () => server.close());
  });
});
