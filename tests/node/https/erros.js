// Por que um pedido falha: o certificado, o nome, o outro lado em claro, ninguém escutando.
'use strict';
const https = require('https');
const http = require('http');
const net = require('net');
const { ca, pair } = require('../tls/fixtures/certs');
const report = (title, done) => (error) => { console.log(title, '-', error.code, '-', error.code === 'EPROTO' ? error.syscall : error.message); done(); };
const secure = https.createServer(pair('server'), (req, res) => res.end());
const wrong = https.createServer(pair('ec'), (req, res) => res.end());
const plain = http.createServer((req, res) => res.end());
const rude = net.createServer((socket) => socket.end());
const all = [secure, wrong, plain, rude];
let left = all.length;
for (const server of all) server.listen(0, '127.0.0.1', () => { if (--left === 0) run(); });
async function run() {
  const ask = (title, server, options) => new Promise((done) => {
    https.get({ host: '127.0.0.1', port: server.address().port, agent: false, ...options }, (res) => {
      console.log(title, '-', res.statusCode);
      res.resume().on('end', done);
    }).on('error', report(title, done));
  });
  await ask('sem ca', secure);
  await ask('com ca', secure, { ca });
  await ask('sem conferir', secure, { rejectUnauthorized: false });
  await ask('de outro nome', wrong, { ca });
  await ask('em claro', plain, { ca });
  for (const server of all) server.close();
}
