// node-fetch: o fetch como pacote.
const fetch = require('../../../build/npm-lista/node_modules/node-fetch'), http = require('http');
const servidor = http.createServer((req, res) => { let s = ''; req.on('data', (d) => { s += d; }).on('end', () => { res.setHeader('x-m', req.method); res.end(JSON.stringify({ s })); }); });
servidor.listen(0, '127.0.0.1', async () => {
  const u = 'http://127.0.0.1:' + servidor.address().port;
  const r = await fetch(u, { method: 'POST', body: 'a=1' });
  console.log(r.status, r.ok, r.headers.get('x-m'), await r.json(), await (await fetch(u)).text());
  servidor.close();
});
