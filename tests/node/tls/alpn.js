// ALPN: que língua os dois falam.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const cases = [
  [['h2', 'http/1.1'], ['http/1.1']], [['a', 'b'], ['b', 'a']], [['a'], undefined], [undefined, ['a']], [['a'], ['b']],
  [Buffer.from('\x01a\x01b'), ['b']],
];
(function next() {
  if (cases.length === 0) return;
  const [ours, theirs] = cases.shift();
  const server = tls.createServer({ ...pair('server'), ALPNProtocols: ours }, (socket) => {
    console.log('servidor', socket.alpnProtocol);
    socket.end();
  });
  server.on('tlsClientError', (error) => console.log('servidor', error.code));
  server.listen(0, '127.0.0.1', () => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca, ALPNProtocols: theirs });
    client.on('secureConnect', () => console.log('cliente', client.alpnProtocol));
    client.on('error', (error) => console.log('cliente', error.code));
    client.resume();
    client.on('close', () => server.close(next));
  });
})();
const out = {};
tls.convertALPNProtocols(['a', 'bcd'], out);
console.log(out);
try { tls.convertALPNProtocols(['a', 'b'.repeat(256)], out); } catch (error) { console.log(error.code, error.message); }
