// send: arquivos com tipo, ETag, Range e 404.
const send = require('../../../build/npm-lista/node_modules/send'), http = require('http'), fs = require('fs'), os = require('os'), path = require('path');
const raiz = fs.mkdtempSync(path.join(os.tmpdir(), 's-'));
fs.writeFileSync(raiz + '/a.txt', 'conteúdo'); fs.mkdirSync(raiz + '/sub'); fs.writeFileSync(raiz + '/sub/index.html', '<p>');
const servidor = http.createServer((req, res) => send(req, req.url, { root: raiz, lastModified: false }).on('error', (e) => { res.statusCode = e.status; res.end(e.message.replace(raiz, '')); }).on('directory', () => res.end('pasta')).pipe(res));
function pede(p, headers) {
  return new Promise((r) => http.get({ port: servidor.address().port, path: p, headers, agent: false }, (res) => { let s = ''; res.setEncoding('utf8').on('data', (d) => { s += d; }).on('end', () => r(console.log(p, res.statusCode, res.headers['content-type'], res.headers['content-range'], s.replace(/'.*'/, '')))); }));
}
servidor.listen(0, '127.0.0.1', async () => {
  await pede('/a.txt'); await pede('/a.txt', { range: 'bytes=2-4' }); await pede('/sub/'); await pede('/sub'); await pede('/nao-ha'); await pede('/../x'); await pede('/a.txt', { range: 'bytes=99-' });
  servidor.close();
});
