// Respostas 1xx: writeProcessing e writeEarlyHints, e o evento information do cliente.
const http = require('http'), { serve, cru } = require('./fixtures/serve');
serve((req, res) => {
  res.writeProcessing();
  res.writeEarlyHints({ link: '</a.css>; rel=preload', 'X-Dica': 'um' }, () => console.log('dica escrita'));
  res.writeEarlyHints({ link: ['</b.css>; rel=preload', '</c.js>; rel=preload; as=script'] });
  res.writeEarlyHints({});
  res.end('pronto');
}, async (port) => {
  console.log(await cru(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
  await new Promise((next) => http.get({ host: '127.0.0.1', port, agent: false }, (res) => { console.log(res.statusCode); res.resume().on('end', next); })
    .on('information', (i) => console.log(i.statusCode, i.statusMessage, i.headers, i.httpVersionMajor)));
});
