// O que uma resposta diz de si: closed, errored, writableLength, writableHighWaterMark…, e writeHeader, o outro nome de writeHead.
const { serve, cru } = require('./fixtures/serve'), http = require('http');
const estado = (r) => [r.closed, r.errored && r.errored.message, r.destroyed, r.writableLength, r.writableHighWaterMark, r.writableObjectMode, r.writableNeedDrain, r.writableCorked, r.writableEnded, r.writableFinished, r.headersSent].join();
console.log('solta', estado(new http.OutgoingMessage()));
serve((req, res) => {
  console.log('chegou', estado(res));
  res.writeHeader(202, { A: '1' });
  console.log('cabeça', estado(res));
  res.on('close', () => console.log('close', estado(res)));
  if (req.url === '/erro') res.on('error', () => {}).destroy(new Error('meu'));
  else res.end('fim');
  console.log('fim', res.destroyed, res.errored && res.errored.message, res.writableEnded);
}, async (port) => {
  for (const path of ['/', '/erro']) console.log((await cru(port, 'GET ' + path + ' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).split('\n')[0]);
});
