// Expect com outra coisa: 417, ou checkExpectation.
const { serve, cru } = require('./fixtures/serve');
const server = serve((req, res) => res.end('pedido'), async (port) => {
  const texto = 'GET / HTTP/1.1\r\nHost: x\r\nExpect: milagre\r\nConnection: close\r\n\r\n';
  console.log(await cru(port, texto));
  server.on('checkExpectation', (req, res) => { res.statusCode = 200; res.end('espero ' + req.headers.expect); });
  console.log(await cru(port, texto));
});
