// Um megabyte em pedaços, nos dois sentidos.
'use strict';
const https = require('https');
const { ca, pair } = require('../tls/fixtures/certs');
const chunk = Buffer.alloc(64 * 1024, 'a');
const server = https.createServer(pair('server'), (req, res) => {
  req.pipe(res);
}).listen(0, '127.0.0.1', () => {
  const req = https.request({ port: server.address().port, host: '127.0.0.1', ca, method: 'POST', agent: false }, (res) => {
    let total = 0;
    console.log(res.headers['transfer-encoding']);
    res.on('data', (data) => { total += data.length; });
    res.on('end', () => { console.log(total, res.complete); server.close(); });
  });
  let left = 16;
  (function write() {
    while (left > 0) {
      left--;
      if (!req.write(chunk)) return req.once('drain', write);
    }
    req.end();
  })();
});
