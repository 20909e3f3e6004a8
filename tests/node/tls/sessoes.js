// Uma sessão guardada poupa o aperto de mãos inteiro da vez seguinte.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const versions = ['TLSv1.2', 'TLSv1.3'];
(function next() {
  if (versions.length === 0) return;
  const maxVersion = versions.shift();
  const server = tls.createServer({ ...pair('server'), maxVersion }, (socket) => {
    console.log(maxVersion, 'servidor', socket.isSessionReused());
    socket.end('oi');
  });
  server.listen(0, '127.0.0.1', () => {
    const options = { port: server.address().port, host: '127.0.0.1', ca };
    let session;
    const first = tls.connect(options, () => console.log(maxVersion, 'primeira', first.isSessionReused(), first.authorized));
    first.on('session', (bytes) => {
      if (!session) console.log(maxVersion, 'session', Buffer.isBuffer(bytes), bytes.length > 100);
      session = bytes;
    });
    first.on('end', () => console.log(maxVersion, Buffer.isBuffer(first.getSession()), Buffer.isBuffer(first.getTLSTicket())));
    first.resume();
    first.on('close', () => {
      const second = tls.connect({ ...options, session }, () => {
        console.log(maxVersion, 'segunda', second.isSessionReused(), second.authorized);
      });
      second.resume();
      second.on('close', () => server.close(next));
    });
  });
})();
