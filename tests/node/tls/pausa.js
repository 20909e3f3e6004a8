// pause e resume: enquanto parado, nada chega; depois, chega tudo.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer(pair('server'), (socket) => socket.end(Buffer.alloc(500000, 'a'))).listen(0, '127.0.0.1', () => {
  let total = 0;
  let paused = false;
  const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca });
  client.on('data', (chunk) => {
    if (paused) console.log('chegou parado');
    total += chunk.length;
    client.pause();
    paused = true;
    setImmediate(() => { paused = false; client.resume(); });
  });
  client.on('end', () => { console.log(total); server.close(); });
});
