// maxHeadersCount corta a lista, no servidor e no cliente.
const { serve, cru } = require('./fixtures/serve'), http = require('http');
const server = serve((req, res) => { for (let i = 0; i < 9; i++) res.setHeader('R' + i, i); res.end(Object.keys(req.headers).join()); }, async (port) => {
  const texto = 'GET / HTTP/1.1\r\nHost: x\r\n' + Array.from({ length: 9 }, (_, i) => 'H' + i + ': ' + i + '\r\n').join('') + 'Connection: close\r\n\r\n';
  for (const n of [null, 4, 0]) { server.maxHeadersCount = n; console.log(n, (await cru(port, texto)).split('\n\n')[1]); }
  for (const n of [null, 4, 0]) await new Promise((next) => { const req = http.get({ host: '127.0.0.1', port, agent: false }, (res) => { console.log(n, Object.keys(res.headers).filter((h) => /^r/.test(h)).join()); res.resume().on('end', next); }); req.maxHeadersCount = n; });
});
