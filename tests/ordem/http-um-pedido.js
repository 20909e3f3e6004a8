// Um pedido, uma resposta.
const http = require('http');
const s = http.createServer((req, res) => { console.log('pedido', req.url); res.end('oi'); });
s.listen(0, '127.0.0.1', () => {
  http.get({ port: s.address().port, path: '/a', agent: false }, (res) => {
    console.log('resposta', res.statusCode);
    res.on('data', (d) => console.log('data', String(d)));
    res.on('end', () => { console.log('end'); s.close(); });
  });
});
