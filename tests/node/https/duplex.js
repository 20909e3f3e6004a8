// http.Server sobre um Duplex em memória: pedido, corpo, resposta em pedaços, e mais de um.
'use strict';
const http = require('http');
const { Duplex } = require('stream');
const make = () => new Duplex({
  read() {},
  write(chunk, encoding, callback) { this.other.push(chunk); setImmediate(callback); },
  final(callback) { this.other.push(null); callback(); },
});
const [client, wire] = [make(), make()];
client.other = wire;
wire.other = client;
const server = http.createServer((req, res) => {
  console.log(req.method, req.url, req.socket === wire, req.socket.server === server);
  let text = '';
  req.on('data', (data) => { text += data; });
  req.on('end', () => {
    res.on('finish', () => console.log('finish'));
    res.write('você disse: ');
    setImmediate(() => res.end(text));
  });
});
server.emit('connection', wire);
let answer = '';
client.on('data', (data) => { answer += data; });
client.on('end', () => console.log(answer.replace(/Date: .*/g, 'Date: …')));
client.write('POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\no');
setImmediate(() => client.write('lá'.slice(0, 1) + 'a'));
setImmediate(() => client.write('GET /b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
wire.on('close', () => console.log('fechou', wire.destroyed));
