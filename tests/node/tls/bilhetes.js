// As chaves dos bilhetes de sessão: dois servidores com as mesmas aceitam as sessões um do outro.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const options = { ...pair('server'), sessionIdContext: 'o mesmo' };
const make = (extra) => tls.createServer({ ...options, ...extra }, (socket) => { console.log('retomada', socket.isSessionReused()); socket.end('x'); });
const [first, second, third] = [make(), make(), make({ ticketKeys: Buffer.alloc(48, 1) })];
console.log(first.getTicketKeys().length, first.getTicketKeys().equals(first.getTicketKeys()), first.getTicketKeys().equals(second.getTicketKeys()));
console.log(third.getTicketKeys().equals(Buffer.alloc(48, 1)));
second.setTicketKeys(first.getTicketKeys());
console.log(first.getTicketKeys().equals(second.getTicketKeys()));
for (const keys of [Buffer.alloc(3), 'x']) {
  try { first.setTicketKeys(keys); } catch (error) { console.log(error.code, error.message); }
}
let session;
function ask(server, done) {
  server.listen(0, '127.0.0.1', () => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca, session });
    client.on('session', (bytes) => { session = session || bytes; });
    client.resume();
    client.on('close', () => server.close(done));
  });
}
ask(first, () => ask(second, () => ask(third, () => {})));
