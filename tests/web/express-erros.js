// Express: quem trata os erros: o padrão (em produção e em desenvolvimento), os do programa, e os que vêm depois de responder.
const { conversa, pacote } = require('./fixtures/fala');
const http = require('http');
const express = pacote('express');
console.error = () => {};
function faz(env) {
  const app = express().set('env', env);
  app.get('/lanca', () => { throw new Error('quebrou <b>'); });
  app.get('/status', (req, res, next) => next(Object.assign(new Error('não pode'), { status: 403, headers: { 'X-Porque': 'sim' } })));
  app.get('/code', (req, res, next) => next(Object.assign(new Error('x'), { statusCode: 799, status: 200 })));
  app.get('/texto', (req, res, next) => next('só um texto'));
  app.get('/depois', (req, res, next) => { res.status(202); next(new TypeError('tarde')); });
  app.get('/meio', (req, res, next) => { res.write('começou'); next(new Error('no meio')); });
  app.get('/async', async (req, res, next) => { try { await Promise.reject(new Error('assíncrono')); } catch (e) { next(e); } });
  app.get('/meu', (req, res, next) => next(new Error('meu')), (err, req, res, next) => { err.message += ' passou'; next(err); }, (err, req, res, next) => res.status(500).json({ erro: err.message }));
  // A pilha é de cada motor: fica a primeira linha.
  app.use((err, req, res, next) => { if (err.stack) err.stack = err.stack.split('\n')[0] + '\n    at onde (arquivo)'; next(err); });
  return http.createServer(app);
}
const pedidos = ['lanca', 'status', 'code', 'texto', 'depois', 'meio', 'async', 'meu', 'nao-ha/%3Cb%3E'].map((name) => 'GET /' + name).concat('PUT /lanca', 'HEAD /lanca');
(async () => { for (const env of ['production', 'development', 'test']) { console.log('====', env); await conversa(faz(env), pedidos); } })();
