// Os prazos: do servidor, da resposta, do cliente, e de quem demora a mandar.
'use strict';
const https = require('https');
const tls = require('tls');
const { ca, pair } = require('../tls/fixtures/certs');
const server = https.createServer({ ...pair('server'), connectionsCheckingInterval: 20 }, (req, res) => {
  if (req.url === '/resposta') res.setTimeout(20, () => { console.log('resposta: timeout'); res.end('tarde'); });
});
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', ca, agent: false };
  const steps = [
    (done) => https.get({ ...options, path: '/cliente', timeout: 30 }, () => {}).on('timeout', function () {
      console.log('cliente: timeout');
      this.destroy();
    }).on('error', (error) => { console.log(error.code); done(); }),
    (done) => https.get({ ...options, path: '/resposta' }, (res) => {
      res.on('data', (data) => console.log(String(data)));
      res.on('end', done);
    }),
    (done) => { // só agora: antes, o aperto de mãos numa máquina ocupada gastaria este prazo
      server.headersTimeout = server.requestTimeout = 60;
      const slow = tls.connect(options, () => slow.write('GET / HTTP/1.1\r\nHost:'));
      slow.on('data', (data) => console.log(String(data).split('\r\n')[0]));
      slow.on('close', done);
    },
    (done) => {
      server.headersTimeout = server.requestTimeout = 0;
      server.timeout = 20;
      server.once('timeout', (socket) => { console.log('servidor: timeout', socket.constructor.name); socket.destroy(); });
      https.get({ ...options, path: '/servidor' }).on('error', (error) => { console.log(error.code); done(); });
    },
  ];
  (function next() {
    if (steps.length === 0) return server.close();
    steps.shift()(next);
  })();
});
