// Express: arquivos estáticos, com ETag, 304, Range, HEAD, arquivos escondidos e desvios de pasta.
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala'), root = require('./fixtures/arquivos');
const express = pacote('express');
const app = express();
app.use(express.static(root));
app.use('/cache', express.static(root, { maxAge: '1d', immutable: true, etag: false, index: ['app.js'], extensions: ['css'],
  setHeaders: (res, file, stat) => res.set('X-Tamanho', String(stat.size)) }));
app.use('/aberto', express.static(root, { dotfiles: 'allow', redirect: false, lastModified: false }));
app.use('/negado', express.static(root, { dotfiles: 'deny', fallthrough: false, acceptRanges: false, cacheControl: false }));
const etag = 'W/"15-18d6d2e2115"';
conversa(app, ['GET /', 'GET /estilo.css', 'HEAD /estilo.css', 'GET /dados.json', 'GET /pasta', 'GET /pasta/', 'GET /.escondido',
  'GET /a%C3%A7%C3%A3o%201.txt', 'GET /../fala.js', 'GET /%2e%2e/fala.js', 'GET /%00', 'GET /%ff', 'GET //pasta', 'POST /estilo.css',
  ['GET /estilo.css', { 'If-None-Match': etag }], ['GET /estilo.css', { 'If-None-Match': '"x", ' + etag }],
  ['GET /estilo.css', { 'If-None-Match': '*' }], ['GET /estilo.css', { 'If-None-Match': etag, 'Cache-Control': 'no-cache' }],
  ['GET /estilo.css', { 'If-Modified-Since': 'Sat, 03 Feb 2024 04:05:06 GMT' }],
  ['GET /estilo.css', { 'If-Modified-Since': 'Fri, 02 Feb 2024 04:05:06 GMT' }],
  ['GET /estilo.css', { 'If-Match': '"outro"' }], ['GET /estilo.css', { 'If-Unmodified-Since': 'Fri, 02 Feb 2024 04:05:06 GMT' }],
  ['GET /estilo.css', { Range: 'bytes=0-3' }], ['GET /estilo.css', { Range: 'bytes=-4' }], ['GET /estilo.css', { Range: 'bytes=5-' }],
  ['GET /estilo.css', { Range: 'bytes=0-1,4-5' }], ['GET /estilo.css', { Range: 'bytes=90-99' }], ['GET /estilo.css', { Range: 'linhas=0-3' }],
  ['HEAD /estilo.css', { Range: 'bytes=0-3' }], ['GET /estilo.css', { Range: 'bytes=0-3', 'If-Range': etag }],
  ['GET /estilo.css', { Range: 'bytes=0-3', 'If-Range': 'Sat, 03 Feb 2024 04:05:06 GMT' }],
  ['GET /estilo.css', { Range: 'bytes=0-3', 'If-Range': '"outro"' }],
  'GET /cache/', 'GET /cache/estilo', 'GET /aberto/.escondido', 'GET /aberto/pasta', 'GET /negado/.escondido', 'GET /negado/nao-ha',
  'POST /negado/estilo.css', ['GET /negado/estilo.css', { Range: 'bytes=0-3' }]]);
