// Um TLSSocket é um stream: for await, pipeline, e async/await.
'use strict';
const tls = require('tls');
const { once } = require('events');
const { pipeline } = require('stream/promises');
const { Readable } = require('stream');
const { ca, pair } = require('./fixtures/certs');
(async () => {
  const server = tls.createServer(pair('server'), (socket) => pipeline(Readable.from(['um ', 'dois ', 'três']), socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca });
  await once(client, 'secureConnect');
  let text = '';
  for await (const chunk of client) text += chunk;
  console.log(text);
  server.close();
})();
