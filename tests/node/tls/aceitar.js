// rejectUnauthorized: false conecta assim mesmo, e diz o que havia de errado.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const cases = [['server', { ca }], ['server', {}], ['self', {}], ['expired', { ca }], ['ec', { ca }]];
(function next() {
  if (cases.length === 0) return;
  const [name, options] = cases.shift();
  const server = tls.createServer(pair(name), (socket) => socket.end('oi'));
  server.listen(0, '127.0.0.1', () => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', rejectUnauthorized: false, ...options });
    client.on('secureConnect', () => console.log(name, client.authorized, client.authorizationError));
    client.on('data', (data) => console.log(String(data)));
    client.on('close', () => server.close(next));
  });
})();
