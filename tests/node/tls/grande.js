// Três megabytes para lá e para cá, com freio: nada se perde nem troca de lugar.
'use strict';
const tls = require('tls');
const crypto = require('crypto');
const { ca, pair } = require('./fixtures/certs');
const data = Buffer.alloc(3 << 20);
for (let i = 0; i < data.length; i += 4) data.writeUInt32LE(i, i);
const digest = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');
const server = tls.createServer(pair('server'), (socket) => socket.pipe(socket)).listen(0, '127.0.0.1', () => {
  const chunks = [];
  const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca, allowHalfOpen: true }, () => client.end(data));
  client.on('data', (chunk) => chunks.push(chunk));
  client.on('end', () => {
    const all = Buffer.concat(chunks);
    console.log(all.length, digest(all) === digest(data));
    console.log(client.bytesRead, client.bytesWritten);
  });
  client.on('close', () => server.close());
});
