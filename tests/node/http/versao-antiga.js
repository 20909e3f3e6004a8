// HTTP/1.0: sem chunked, e a conexão só fica se pedirem.
const { serve, cru } = require('./fixtures/serve');
serve((req, res) => { res.write(req.httpVersion + ' '); res.end(String(res.shouldKeepAlive)); }, async (port) => {
  for (const h of ['', 'Connection: close\r\n', 'TE: chunked\r\n']) console.log(await cru(port, 'GET / HTTP/1.0\r\n' + h + '\r\n'));
  console.log(await cru(port, 'GET /1 HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /2 HTTP/1.0\r\n\r\n'));
});
