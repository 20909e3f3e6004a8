// strictContentLength: escrever mais ou menos do que se disse é um erro.
const { serve, cru, tenta } = require('./fixtures/serve');
serve((req, res) => {
  res.strictContentLength = req.url !== '/solto';
  res.on('error', (e) => console.log(e.code, e.message));
  res.writeHead(200, { 'Content-Length': 3 });
  console.log(tenta(() => (req.url === '/mais' ? (res.write('12'), res.write('34')) : req.url === '/menos' ? typeof res.end('1') : typeof res.end('123'))));
  if (!res.writableEnded) res.end(req.url === '/mais' ? '3' : '123');
}, async (port) => {
  for (const path of ['/certo', '/mais', '/menos', '/solto']) console.log(JSON.stringify(await cru(port, 'GET ' + path + ' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')));
});
