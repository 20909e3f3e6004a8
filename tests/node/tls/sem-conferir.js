// NODE_TLS_REJECT_UNAUTHORIZED=0 desliga a conferência, e avisa uma vez.
'use strict';
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
const tls = require('tls');
const { pair } = require('./fixtures/certs');
process.removeAllListeners('warning');
process.on('warning', (warning) => console.log(warning.name, warning.message));
const server = tls.createServer(pair('self'), (socket) => socket.end()).listen(0, '127.0.0.1', () => {
  let left = 2;
  for (let i = 0; i < 2; i++) {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1' }, () => {
      console.log(client.authorized, client.authorizationError);
      client.resume();
    });
    client.on('close', () => { if (--left === 0) server.close(); });
  }
});
