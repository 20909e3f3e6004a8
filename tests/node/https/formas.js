// As formas de chamar request e get.
'use strict';
const https = require('https');
const { ca, pair } = require('../tls/fixtures/certs');
const server = https.createServer(pair('server'), (req, res) => res.end(req.method + ' ' + req.url + ' ' + req.headers.host.split(':')[0]));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const base = `https://localhost:${port}`;
  const lookup = (name, options, callback) => (options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4));
  const extra = { ca, agent: false, lookup };
  const forms = [
    (f) => https.get(base + '/texto', extra, f),
    (f) => https.get(new URL(base + '/url'), extra, f),
    (f) => https.get({ ...extra, host: 'localhost', port, path: '/opcoes' }, f),
    (f) => https.request(base + '/request', { ...extra, method: 'PUT' }, f).end(),
    (f) => https.get({ ...extra, hostname: '127.0.0.1', port, path: '/ip' }, f),
    (f) => https.get(base + '/servername', { ...extra, servername: 'localhost' }, f),
  ];
  (function next() {
    if (forms.length === 0) return server.close();
    forms.shift()((res) => {
      res.setEncoding('utf8');
      res.on('data', (text) => console.log(res.statusCode, text));
      res.on('end', next);
    });
  })();
});
for (const options of ['http://x', { protocol: 'http:' }, 'isto não é url']) {
  try { https.get(options); } catch (error) { console.log(error.name, error.code, error.message); }
}
