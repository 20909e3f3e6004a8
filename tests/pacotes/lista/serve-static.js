// serve-static e finalhandler: o servidor de arquivos do README.
const serveStatic = require('../../../build/npm-lista/node_modules/serve-static'), http = require('http'), fs = require('fs'), os = require('os'), path = require('path');
const raiz = fs.mkdtempSync(path.join(os.tmpdir(), 'ss-'));
fs.writeFileSync(raiz + '/index.htm', '<h1>'); fs.writeFileSync(raiz + '/x.css', 'a{}');
const serve = serveStatic(raiz, { index: ['index.html', 'index.htm'], maxAge: '1d', etag: false });
const servidor = http.createServer((req, res) => serve(req, res, () => { res.statusCode = 404; res.end('nada'); }));
function pede(p, method = 'GET') {
  return new Promise((r) => http.request({ port: servidor.address().port, path: p, method, agent: false }, (res) => { let s = ''; res.on('data', (d) => { s += d; }).on('end', () => r(console.log(method, p, res.statusCode, res.headers['content-type'], res.headers['cache-control'], s))); }).end());
}
servidor.listen(0, '127.0.0.1', async () => { await pede('/'); await pede('/x.css'); await pede('/x.css', 'HEAD'); await pede('/nao'); await pede('/x.css', 'POST'); servidor.close(); });
