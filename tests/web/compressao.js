// compression: gzip, deflate e br negociados; o que é pequeno ou já vem pronto não se comprime.
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala'), root = require('./fixtures/arquivos');
const express = pacote('express'), compression = pacote('compression');
const app = express().use(compression({ threshold: 100 }));
const longo = 'Nozinho, o pequeno Node. '.repeat(20);
app.get('/longo', (req, res) => res.send(longo));
app.get('/curto', (req, res) => res.send('curto'));
app.get('/foto', (req, res) => res.type('png').send(Buffer.from(longo)));
app.get('/aos-poucos', (req, res) => { res.type('txt'); res.write(longo); res.flush(); res.write(longo); res.end('fim'); });
app.get('/nao', (req, res) => res.set('Cache-Control', 'no-transform').send(longo));
app.get('/pronto', (req, res) => res.set('Content-Encoding', 'gzip').end(require('zlib').gzipSync('pronto')));
app.get('/cano', (req, res) => { res.type('text'); const { Readable } = require('stream'); Readable.from([longo, 'ção', longo]).pipe(res); });
app.use(express.static(root));
const aceita = (line, enc) => [line, { 'Accept-Encoding': enc }];
conversa(app, ['GET /longo', aceita('GET /longo', 'gzip'), aceita('GET /longo', 'deflate, gzip;q=0.5'), aceita('GET /longo', 'br'), aceita('GET /longo', 'gzip;q=0'),
  aceita('HEAD /longo', 'gzip'), aceita('GET /curto', 'gzip'), aceita('GET /foto', 'gzip'), aceita('GET /aos-poucos', 'gzip'), aceita('GET /nao', 'gzip'),
  aceita('GET /pronto', 'gzip'), aceita('GET /cano', 'gzip, deflate, br'), aceita('GET /estilo.css', 'gzip'), ['GET /longo', { 'Accept-Encoding': 'gzip', 'If-None-Match': 'W/"1f4-3i+cP4ClDY5W1gGuaHWeWcVmuQo"' }]]);
