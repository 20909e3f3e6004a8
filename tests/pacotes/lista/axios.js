// axios: pedidos http, interceptores e erros.
const axios = require('module').createRequire(require('path').resolve('build/npm-lista/x.js'))('axios'), http = require('http');
const servidor = http.createServer((req, res) => { let s = ''; req.on('data', (d) => { s += d; }).on('end', () => { res.statusCode = req.url === '/404' ? 404 : 200; res.setHeader('content-type', 'application/json'); res.end(JSON.stringify({ m: req.method, u: req.url, s, a: req.headers.accept })); }); });
servidor.listen(0, '127.0.0.1', async () => {
  const c = axios.create({ baseURL: 'http://127.0.0.1:' + servidor.address().port, proxy: false });
  c.interceptors.request.use((cfg) => { cfg.params = { ...cfg.params, k: 1 }; return cfg; });
  console.log((await c.get('/a', { params: { b: 'ç' } })).data, (await c.post('/p', { x: 1 })).data);
  await c.get('/404').catch((e) => console.log(e.name, e.code, e.response.status, e.message));
  servidor.close();
});
