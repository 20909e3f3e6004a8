// superagent: pedidos encadeados.
// falta: BigInt, que o formidable que ele traz usa
const request = require('../../../build/npm-lista/node_modules/superagent'), http = require('http');
const servidor = http.createServer((req, res) => { let s = ''; req.on('data', (d) => { s += d; }).on('end', () => { res.setHeader('content-type', 'application/json'); res.end(JSON.stringify({ m: req.method, u: req.url, s })); }); });
servidor.listen(0, '127.0.0.1', async () => {
  const u = 'http://127.0.0.1:' + servidor.address().port;
  console.log((await request.post(u + '/api').send({ name: 'Manny' }).set('accept', 'json').query({ a: 1 })).body);
  servidor.close();
});
