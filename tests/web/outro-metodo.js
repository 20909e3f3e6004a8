// method-override: um formulário que quer dizer PUT ou DELETE.
process.env.NODE_ENV = 'production';
const { conversa, pacote } = require('./fixtures/fala');
const express = pacote('express'), override = pacote('method-override');
const app = express().use(override()).use(override('_metodo', { methods: ['POST', 'GET'] })).use(express.urlencoded({ extended: false }));
app.use(override((req) => req.body && req.body._m));
app.all('/', (req, res) => res.json([req.method, req.originalMethod]));
conversa(app, [['POST /', { 'X-HTTP-Method-Override': 'put' }], ['GET /', { 'X-HTTP-Method-Override': 'PUT' }], 'GET /?_metodo=DELETE', 'POST /?_metodo=INVENTADO',
  ['POST /', { 'Content-Type': 'application/x-www-form-urlencoded' }, '_m=PATCH']]);
