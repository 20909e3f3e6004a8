// O corpo que cada método leva: Content-Length ou pedaços, e o que flushHeaders muda.
const http = require('http'), { serve } = require('./fixtures/serve');
serve((req, res) => { let t = ''; req.setEncoding('utf8').on('data', (d) => { t += d; }).on('end', () => res.end(JSON.stringify([req.method, req.headers['content-length'], req.headers['transfer-encoding'], t]))); }, async (port) => {
  const vai = (method, headers, faz) => new Promise((next) => { const req = http.request({ host: '127.0.0.1', port, method, headers, agent: false }, (res) => res.setEncoding('utf8').on('data', (d) => console.log(d, req.headersSent, req.writableFinished)).on('end', next)); req.on('error', (e) => { console.log(e.message); next(); }); faz(req); });
  for (const m of ['GET', 'POST', 'DELETE', 'OPTIONS', 'PATCH']) { await vai(m, {}, (r) => r.end()); await vai(m, {}, (r) => r.end('corpo')); await vai(m, {}, (r) => { r.write('co'); r.end('rpo'); }); }
  await vai('POST', {}, (r) => { r.flushHeaders(); r.end('depois'); });
  await vai('GET', {}, (r) => { console.log(r.headersSent); r.flushHeaders(); console.log(r.headersSent); r.end(); });
  await vai('POST', { 'Content-Length': 3 }, (r) => { r.write('123'); r.end(); });
  await vai('GET', { 'Transfer-Encoding': 'chunked' }, (r) => r.end('x'));
  await vai('POST', { 'Transfer-Encoding': 'identity', Connection: 'close' }, (r) => r.end());
});
