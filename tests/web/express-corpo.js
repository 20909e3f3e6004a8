// Express: os corpos que ele lê (json, formulário, texto, bytes) e os que recusa.
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala');
const zlib = require('zlib');
const express = pacote('express');
const app = express();
app.use('/json', express.json({ limit: 100 }));
app.use('/solto', express.json({ strict: false, type: '*/*', reviver: (k, v) => (typeof v === 'number' ? v + 1 : v) }));
app.use('/form', express.urlencoded({ extended: true, parameterLimit: 5 }));
app.use('/simples', express.urlencoded({ extended: false }));
app.use('/texto', express.text({ defaultCharset: 'latin1' }));
app.use('/bytes', express.raw({ limit: '1kb' }));
app.use('/confere', express.json({ verify: (req, res, buf, enc) => { if (buf[0] === 0x5b) throw new Error('array não, ' + enc); } }));
app.use((req, res) => res.json(Buffer.isBuffer(req.body) ? { hex: req.body.toString('hex') } : { body: req.body, tipo: typeof req.body }));
app.use((err, req, res, next) => res.status(err.status || 500).json({
  tipo: err.type, status: err.status, expose: err.expose, message: err.message, body: err.body, limit: err.limit, length: err.length,
  charset: err.charset, encoding: err.encoding }));
const J = { 'Content-Type': 'application/json' }, F = { 'Content-Type': 'application/x-www-form-urlencoded' };
const plus = (a, b) => Object.assign({}, a, b);
conversa(app, [
  ['POST /json', J, '{"nome":"José","n":[1,2,{"x":null}]}'], ['POST /json', J, '{"nome":'], ['POST /json', J, '"texto"'],
  ['POST /json', J, ''], ['POST /json', J, JSON.stringify('x'.repeat(200))], ['POST /json', { 'Content-Type': 'text/plain' }, '{}'],
  ['POST /json', plus(J, { 'Transfer-Encoding': 'chunked' }), '5\r\n{"a":\r\n3\r\n1} \r\n0\r\n\r\n'],
  ['POST /json', { 'Content-Type': 'application/json; charset=utf-16le' }, Buffer.from('{"é":1}', 'utf16le')],
  ['POST /json', { 'Content-Type': 'application/json; charset=koi8' }, '{}'],
  ['POST /json', plus(J, { 'Content-Encoding': 'gzip' }), zlib.gzipSync('{"gz":true}')],
  ['POST /json', plus(J, { 'Content-Encoding': 'gzip' }), '{"gz":true}'],
  ['POST /json', plus(J, { 'Content-Encoding': 'deflate' }), zlib.deflateSync('{"df":true}')],
  ['POST /json', plus(J, { 'Content-Encoding': 'gzip' }), zlib.gzipSync('"' + 'x'.repeat(1000) + '"')],
  ['POST /json', plus(J, { 'Content-Encoding': 'lzma' }), '{}'],
  ['POST /solto', {}, '41'], ['POST /solto', J, '[1,{"a":2}]'],
  ['POST /form', F, 'a=1&b[c]=2&b[d]=3&e=%C3%A7+x'], ['POST /form', F, 'a=1&b=2&c=3&d=4&e=5&f=6'],
  ['POST /form', F, 'a[0]=x&a[1]=y&__proto__[z]=1'], ['POST /simples', F, 'a=1&a=2&b[c]=3&vazio'],
  ['POST /texto', { 'Content-Type': 'text/plain' }, Buffer.from('ação', 'latin1')],
  ['POST /texto', { 'Content-Type': 'text/plain; charset=utf-8' }, 'ação'],
  ['POST /bytes', { 'Content-Type': 'application/octet-stream' }, Buffer.from([0, 255, 1])],
  ['POST /bytes', { 'Content-Type': 'application/octet-stream' }, Buffer.alloc(2000)],
  ['POST /confere', J, '[1]'], ['POST /confere', J, '{"ok":1}'], 'GET /json']);
