// Expect: 100-continue, 103, trailers e HEAD, por dentro da cifra.
'use strict';
const https = require('https');
const { ca, pair } = require('../tls/fixtures/certs');
const server = https.createServer(pair('server'), (req, res) => {
  if (req.method === 'HEAD') return res.setHeader('Content-Length', 5).end();
  res.writeEarlyHints({ link: '</a>; rel=preload' });
  req.on('data', (data) => console.log('servidor leu', String(data)));
  req.on('end', () => {
    console.log('trailers do pedido', req.trailers);
    res.writeHead(200, { Trailer: 'x-fim' });
    res.write('a');
    res.addTrailers({ 'X-Fim': 'sim' });
    res.end('b');
  });
}).listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', ca, agent: false };
  const req = https.request({ ...options, method: 'POST', headers: { Expect: '100-continue', Trailer: 'y' } }, (res) => {
    let text = '';
    res.on('data', (data) => { text += data; });
    res.on('end', () => {
      console.log(text, res.trailers);
      https.request({ ...options, method: 'HEAD' }, (head) => {
        console.log(head.statusCode, head.headers['content-length']);
        head.resume().on('end', () => server.close());
      }).end();
    });
  });
  req.on('continue', () => { console.log('continue'); req.addTrailers({ Y: 'z' }); req.end('corpo'); });
  req.on('information', (info) => console.log('information', info.statusCode));
});
