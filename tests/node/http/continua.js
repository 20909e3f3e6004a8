// Expect: 100-continue: a resposta de sempre, checkContinue, e o cliente que espera.
const http = require('http'), { serve, cru } = require('./fixtures/serve');
const server = serve((req, res) => { req.resume().on('end', () => res.end('recebi ' + req.headers.expect)); }, async (port) => {
  const vai = () => new Promise((next) => {
    const req = http.request({ host: '127.0.0.1', port, method: 'POST', agent: false, headers: { Expect: '100-continue', 'Content-Length': 2 } }, (res) => { let t = ''; res.on('data', (d) => { t += d; }).on('end', () => { console.log(res.statusCode, t); next(); }); });
    req.on('continue', () => { console.log('continue'); req.end('ok'); }).on('information', (i) => console.log('information', i.statusCode, i.statusMessage, i.httpVersion, i.rawHeaders));
    req.flushHeaders();
  });
  await vai();
  server.on('checkContinue', (req, res) => { console.log('checkContinue'); res.writeContinue(() => console.log('escrito')); req.resume().on('end', () => res.end('conferi')); });
  await vai();
  console.log(await cru(port, 'POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'));
  console.log(await cru(port, 'POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 0\r\n\r\n'));
});
