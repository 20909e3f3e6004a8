// finalhandler: a resposta de quando ninguém respondeu.
const finalhandler = require('../../../build/npm-lista/node_modules/finalhandler'), http = require('http');
const servidor = http.createServer((req, res) => {
  const fim = finalhandler(req, res, { env: 'production', onerror: (e) => console.log('onerror', e.message) });
  if (req.url === '/erro') fim(Object.assign(new Error('ai'), { status: 503, headers: { 'x-a': '1' } }));
  else fim();
});
function pede(p) {
  return new Promise((r) => http.get({ port: servidor.address().port, path: p, agent: false }, (res) => { let s = ''; res.on('data', (d) => { s += d; }).on('end', () => r(console.log(p, res.statusCode, res.headers['content-security-policy'], res.headers['x-a'], /<pre>(.*)<\/pre>/.exec(s)[1]))); }));
}
servidor.listen(0, '127.0.0.1', async () => { await pede('/x<y'); await pede('/erro'); servidor.close(); });
