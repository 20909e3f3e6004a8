// A conversa cifrada por um Duplex qualquer, sem rede nenhuma.
'use strict';
const tls = require('tls');
const { Duplex } = require('stream');
const { ca, pair } = require('./fixtures/certs');
function pipe() {
  const make = () => new Duplex({
    read() {},
    write(chunk, encoding, callback) { this.other.push(chunk); setImmediate(callback); },
    final(callback) { this.other.push(null); callback(); },
  });
  const [a, b] = [make(), make()];
  a.other = b;
  b.other = a;
  return [a, b];
}
const [left, right] = pipe();
const server = new tls.TLSSocket(right, { isServer: true, ...pair('server') });
server.on('data', (data) => { console.log('servidor:', String(data)); server.end('de volta'); });
const client = tls.connect({ socket: left, ca, servername: 'localhost' }, () => {
  console.log('secureConnect', client.authorized, client.remoteAddress, client.getProtocol());
  client.write('por um Duplex');
});
client.on('data', (data) => console.log('cliente:', String(data)));
client.on('end', () => console.log('cliente: end'));
client.on('close', () => console.log('cliente: close', left.destroyed));
