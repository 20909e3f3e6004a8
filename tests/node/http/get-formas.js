// http.get e http.request: as formas de dizer o destino.
const http = require('http'), { serve } = require('./fixtures/serve');
serve((req, res) => res.end(JSON.stringify([req.method, req.url, req.headers.host.replace(/\d+$/, 'P'), req.headers.authorization, req.headers.x])), async (port) => {
  const base = 'http://127.0.0.1:' + port;
  const formas = [[base], [base + '/a?b=c#d'], [new URL('/x y', base)], [base + '/url', { path: '/opção'.replace('çã', 'ca') }], [new URL('http://u:s%40@127.0.0.1:' + port + '/auth')],
    [{ port, hostname: '127.0.0.1', host: 'ignorado', path: '/h' }], [base, { method: 'PUT', headers: { X: '1' } }], [{ port, host: '127.0.0.1', auth: 'a:b', headers: { Host: 'outro' } }], [{ port, host: '127.0.0.1', setHost: false, headers: { host: 'eu' } }]];
  for (const args of formas) await new Promise((next) => { const req = http.get(...args, (res) => { res.setEncoding('utf8').on('data', (d) => console.log(d, req.method, req.path, req.host, req.protocol)).on('end', next); }); });
});
