// setSession: a sessão entregue depois de connect, antes do aperto de mãos; e o que não é uma sessão.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer({ ...pair('server'), maxVersion: 'TLSv1.2' }, (socket) => socket.end('oi'));
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', ca };
  const first = tls.connect(options).resume();
  first.on('close', () => {
    const second = tls.connect(options, () => console.log('de novo', second.isSessionReused(), second.authorized));
    second.setSession(first.getSession() || session);
    second.resume();
    second.on('close', () => server.close());
  });
  let session;
  first.on('session', (bytes) => { session = bytes; });
});
