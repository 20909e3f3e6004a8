// maxRequestsPerSocket: o último diz close, e o que passa do limite recebe 503.
const { serve, cru } = require('./fixtures/serve');
const server = serve((req, res) => res.end(req.url), async (port) => {
  server.maxRequestsPerSocket = 2;
  server.on('dropRequest', (req) => console.log('dropRequest', req.url));
  console.log(await cru(port, 'GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n'));
  console.log(await cru(port, ['/1', '/2', '/3'].map((p) => 'GET ' + p + ' HTTP/1.1\r\nHost: x\r\n\r\n').join('')));
});
