// clientError: a resposta de sempre, e a do programa, com os bytes que não se entenderam.
const { serve, cru } = require('./fixtures/serve');
const server = serve((req, res) => res.end('ok'), async (port) => {
  const ruins = ['isto não é http\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'];
  for (const r of ruins) console.log(JSON.stringify(await cru(port, r)));
  server.on('clientError', (e, socket) => { console.log(e.code, e.reason, e.bytesParsed, e.rawPacket && e.rawPacket.length, socket.writable); socket.end('HTTP/1.1 400 Meu\r\n\r\n'); });
  for (const r of ruins) console.log(JSON.stringify(await cru(port, r)));
});
