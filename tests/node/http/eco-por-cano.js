// req.pipe(res): o que entra sai, com freio, um mebibyte de cada vez.
const http = require('http'), crypto = require('crypto'), { serve } = require('./fixtures/serve');
const dados = Buffer.alloc(1 << 20, 'nozinho');
serve((req, res) => { res.setHeader('X-Tipo', String(req.headers['transfer-encoding'] || req.headers['content-length'])); req.pipe(res); }, async (port) => {
  for (const headers of [{}, { 'Content-Length': dados.length }]) await new Promise((next) => {
    const req = http.request({ host: '127.0.0.1', port, method: 'PUT', headers, agent: false }, (res) => {
      const hash = crypto.createHash('sha1');
      let n = 0;
      res.on('data', (d) => { n += d.length; hash.update(d); }).on('end', () => { console.log(res.headers['x-tipo'], n, hash.digest('hex') === crypto.createHash('sha1').update(dados).digest('hex')); next(); });
    });
    for (let at = 0; at < dados.length; at += 100000) req.write(dados.subarray(at, at + 100000));
    req.end();
  });
});
