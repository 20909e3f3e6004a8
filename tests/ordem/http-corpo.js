// O servidor lê o corpo antes de responder.
const http = require('http');
const s = http.createServer((req, res) => {
  console.log('chegou', req.method);
  let corpo = '';
  req.on('data', (d) => { corpo += d; });
  req.on('end', () => { console.log('corpo', corpo); res.end(corpo.toUpperCase()); });
});
s.listen(0, '127.0.0.1', () => {
  const req = http.request({ port: s.address().port, method: 'POST', agent: false }, async (res) => {
    let texto = '';
    for await (const d of res) texto += d;
    console.log('recebi', texto);
    s.close();
  });
  req.end('olá');
});
