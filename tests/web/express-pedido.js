// Express: o que ele diz do pedido: accepts, is, range, protocol, ip, hostname, fresh, xhr.
process.env.NODE_ENV = 'test';
const { conversa, pacote } = require('./fixtures/fala');
const express = pacote('express');
const ver = (req, res) => res.json({ ip: req.ip, ips: req.ips, protocol: req.protocol, secure: req.secure, hostname: req.hostname, sub: req.subdomains,
  xhr: req.xhr, fresh: req.fresh, path: req.path, base: req.baseUrl, original: req.originalUrl, host: req.get('HOST'),
  accepts: [req.accepts('html', 'json'), req.accepts(['png'])], enc: req.acceptsEncodings('gzip', 'identity'), cs: req.acceptsCharsets('utf-8', 'latin1'),
  lang: req.acceptsLanguages('pt', 'en'), is: [req.is('json'), req.is('text/*'), req.is('urlencoded')], range: req.range(100), param: req.param && req.query });
const app = express().get('/', ver);
const proxy = express().set('trust proxy', 'loopback').get('/', ver);
const um = express().set('trust proxy', 1).set('subdomain offset', 1).get('/', ver);
const fora = express().set('trust proxy', (ip, i) => ip !== '9.9.9.9' && i < 5).set('query parser', 'simple').get('/', ver);
app.use('/proxy', proxy).use('/um', um).use('/fora', fora);
const F = { 'X-Forwarded-For': '1.1.1.1, 9.9.9.9, 10.0.0.1', 'X-Forwarded-Proto': 'https, http', 'X-Forwarded-Host': 'a.b.meu.com:8080, outro' };
conversa(app, ['GET /', ['GET /?x[y]=1', { Host: 'um.dois.tres.exemplo.com:81', Accept: 'application/json;q=0.9, text/html;q=0.8', 'Accept-Encoding': 'gzip;q=0', 'Accept-Language': 'en;q=0.5, pt-BR',
  'Accept-Charset': 'latin1', 'X-Requested-With': 'XMLHttpRequest', Range: 'bytes=0-5,50-200' }], ['POST /', { 'Content-Type': 'application/json' }, '{}'], ['GET /', F],
  ['GET /proxy', F], ['GET /um', F], ['GET /fora?x[y]=1', F], ['GET /', { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' }, '0\r\n\r\n'], ['GET /', { Host: '[::1]:80', Range: 'bytes=200-' }]]);
