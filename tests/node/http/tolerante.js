// insecureHTTPParser: o que o leitor estrito recusa, o tolerante lê.
const { serve, cru, pede } = require('./fixtures/serve'), net = require('net');
const estranho = 'GET / HTTP/1.1\r\nHost: x\r\nX-Ruim: a\x01b\r\nConnection: close\r\n\r\n';
serve((req, res) => res.end(JSON.stringify(req.headers['x-ruim'])), async (port) => {
  console.log(await cru(port, estranho));
  serve({ insecureHTTPParser: true }, (req, res) => res.end(JSON.stringify(req.headers['x-ruim'])), async (other) => {
    console.log(await cru(other, estranho));
    const s = net.createServer((c) => { c.resume().end('HTTP/1.1 200 OK\r\nX-Ruim: a\x01b\r\nContent-Length: 2\r\n\r\nok'); c.on('error', () => {}); }).listen(0, '127.0.0.1', async () => {
      for (const insecureHTTPParser of [false, true]) {
        const { error, res } = await pede(s.address().port, { insecureHTTPParser });
        console.log(error ? error.code + ' ' + error.reason : JSON.stringify(res.headers['x-ruim']));
      }
      s.close();
    });
  });
});
