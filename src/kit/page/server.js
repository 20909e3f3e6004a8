/* server.js -- ./kit pagina: o livro, com o que já se fez marcado e um botão que roda.
 *
 *     GET  /SENHA/site/…, /SENHA/slides/…   o que make site fez
 *     GET  /SENHA/estado                    o que já se fez: { passed, current, total, said }
 *     POST /SENHA/rodar                     roda o que está no curso (orders.js); a resposta vem linha por linha
 *
 * Quem guarda a porta é guard.js. */
'use strict';

var http = require('http');
var course = require('../course/course');
var files = require('./files');
var guard = require('./guard');
var live = require('./live');
var orders = require('./orders');
var progress = require('../course/progress');
var state = require('../course/state');
var t = require('../words').of('page');

// De quem foi recusado não se espera mais nada, nem o resto do pedido.
function refuse(response, code) {
  response.writeHead(code, Object.assign(guard.headers(files.NOTHING), { 'Content-Length': 0, Connection: 'close' }));
  response.end();
}

function answer(response, type, policy, content, code) {
  response.writeHead(code || 200, Object.assign(guard.headers(policy),
    { 'Content-Type': type, 'Content-Length': Buffer.byteLength(content) }));
  response.end(content);
}

function sendFile(response, name) {
  files.read(name, function (found) {
    if (found) answer(response, found.type, found.policy, found.content);
    else if (files.isDeck(name)) answer(response, 'text/plain; charset=utf-8', files.NOTHING, t('noDeck') + '\n', 404);
    else refuse(response, 404);
  });
}

function sendState(response) {
  var done = state.load().passed, ids = course.ids(), current = progress.current();
  var passed = ids.filter(function (id) { return done[id]; });
  answer(response, 'application/json', files.NOTHING, JSON.stringify({
    passed: passed, total: ids.length, current: current ? current.id : null,
    said: t('progress', { done: passed.length, total: ids.length })
  }));
}

// Quem fecha a página, ou aperta Parar, encerra o programa.
function follow(response, order) {
  var gone = false, running = null;
  response.on('close', function () {
    gone = true;
    if (running) running.stop();
  });
  response.writeHead(200, Object.assign(guard.headers(files.NOTHING), { 'Content-Type': 'application/x-ndjson' }));
  response.flushHeaders();
  live.start(order, function (news) {
    if (!gone) response.write(JSON.stringify(news) + '\n');
  }).then(function (started) {
    running = started;
    if (gone) started.stop();
    return started.ended;
  }).then(function () { response.end(); });
}

function runOrder(request, response) {
  guard.readBody(request, function (code, value) {
    var order = code === 0 ? orders.parse(value) : null;
    if (code !== 0) refuse(response, code);
    else if (order === null) refuse(response, 403);
    else follow(response, order);
  });
}

function serve(request, response, token, port) {
  var name = guard.admit(request, token, port);
  if (name === null) refuse(response, 404);
  else if (name === 'rodar') runOrder(request, response);
  else if (name === 'estado') sendState(response);
  else sendFile(response, name === '' ? 'site/index.html' : name);
}

// Uma promessa de { address, close }; o endereço leva a senha.
function start(port) {
  var token = guard.newToken();
  return new Promise(function (resolve, reject) {
    var server = http.createServer(function (request, response) { serve(request, response, token, server.address().port); });
    server.on('error', reject);
    server.listen(port, '127.0.0.1', function () {
      resolve({
        address: 'http://127.0.0.1:' + server.address().port + '/' + token + '/',
        close: function () {
          server.close();
          server.closeAllConnections();
          return live.stop();
        }
      });
    });
  });
}

module.exports = { start: start };
