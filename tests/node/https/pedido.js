// Um pedido e a sua resposta, pelos dois lados.
'use strict';
const https = require('https');
const { ca, pair } = require('../tls/fixtures/certs');
const server = https.createServer(pair('server'), (req, res) => {
  const { socket } = req;
  console.log(req.method, req.url, req.httpVersion, req.headers['content-type'], socket.encrypted, socket.authorized, socket.getProtocol(), socket.servername);
  console.log(socket === res.socket, socket.server === server, socket.remoteAddress, socket.constructor.name);
  let total = 0;
  req.on('data', (chunk) => { total += chunk.length; });
  req.on('end', () => { res.writeHead(201, { 'X-Um': '1' }); res.end('recebi ' + total); });
});
server.on('connection', (socket) => console.log('connection', socket.constructor.name));
server.on('secureConnection', (socket) => console.log('secureConnection', socket.constructor.name));
server.listen(0, '127.0.0.1', () => {
  const req = https.request({
    port: server.address().port, host: '127.0.0.1', servername: 'localhost', ca, method: 'POST', path: '/a?b', agent: false,
    headers: { 'Content-Type': 'x/y' },
  }, (res) => {
    console.log(res.statusCode, res.headers['x-um'], res.headers.connection, res.socket.authorized, res.socket.encrypted);
    res.setEncoding('utf8');
    res.on('data', (text) => console.log(text));
    res.on('end', () => server.close(() => console.log('fechado')));
  });
  req.on('socket', (socket) => console.log('socket', socket.constructor.name));
  req.end(Buffer.alloc(200000));
});
