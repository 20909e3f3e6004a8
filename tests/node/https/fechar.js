// close espera as conexões; closeAllConnections não; closeIdleConnections só fecha as paradas.
'use strict';
const https = require('https');
const { ca, pair } = require('../tls/fixtures/certs');
const agent = new https.Agent({ keepAlive: true, ca });
const server = https.createServer(pair('server'), (req, res) => {
  if (req.url !== '/nunca') return res.end('x');
  res.write('começo');
});
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', agent };
  https.get(options, (res) => res.resume().on('end', () => {
    https.get({ ...options, path: '/nunca' }, (res) => {
      res.on('data', (data) => {
        console.log(String(data));
        server.close(() => console.log('fechado'));
        server.getConnections((error, count) => {
          console.log('conexões', count);
          server.closeAllConnections();
        });
      });
      res.on('error', (error) => console.log(error.code, error.message));
    });
  }));
});
