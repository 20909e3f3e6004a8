// maxHeaderSize, no servidor e no cliente.
const http = require('http'), { serve, cru, pede } = require('./fixtures/serve');
const com = (n) => 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: ' + 'y'.repeat(n) + '\r\n\r\n';
serve({ maxHeaderSize: 200 }, (req, res) => res.setHeader('Z', 'z'.repeat(300)).end('ok'), async (port) => {
  for (const n of [100, 300]) console.log((await cru(port, com(n))).split('\n')[0]);
  for (const maxHeaderSize of [100, 1000, undefined]) { const { error, res } = await pede(port, { maxHeaderSize }); console.log(maxHeaderSize, error ? error.code + ' ' + error.message : res.statusCode); }
  console.log(http.maxHeaderSize);
});
