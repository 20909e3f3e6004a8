/* guard.js -- quem pode falar com ./kit pagina, e o que pode pedir.
 *
 * O servidor só escuta nesta máquina, mas nela pode haver mais gente, qualquer página aberta no navegador alcança
 * 127.0.0.1, e um nome de domínio pode passar a apontar para cá. Por isso todo endereço começa por uma senha sorteada;
 * Host tem de ser o nosso; e o que age (um POST) tem de vir da própria página. A quem não cumpre, 404 e mais nada. */
'use strict';

var crypto = require('crypto');

var BODY_LIMIT = 8 * 1024;

function newToken() {
  return crypto.randomBytes(16).toString('hex');
}

// O tempo que a comparação leva não diz até onde a senha estava certa.
function isToken(text, token) {
  return text.length === token.length && crypto.timingSafeEqual(Buffer.from(text, 'latin1'), Buffer.from(token, 'latin1'));
}

function isOurHost(request, port) {
  var host = request.headers.host;
  return host === '127.0.0.1:' + port || host === 'localhost:' + port;
}

// Todo navegador diz, num POST, de que página ele vem.
function isOurPage(request) {
  var site = request.headers['sec-fetch-site'];
  return request.headers.origin === 'http://' + request.headers.host && (site === undefined || site === 'same-origin');
}

// Outra página pode abrir a nossa num link; não pode ler o que ela lê.
function isForeignRead(request) {
  var site = request.headers['sec-fetch-site'];
  return (site === 'cross-site' || site === 'same-site') && request.headers['sec-fetch-mode'] !== 'navigate';
}

// O que se pede, depois da senha; null, se o pedido não é nosso. (A janela das notas pede os slides com um "?…".)
function admit(request, token, port) {
  var match = /^\/([^/?]*)\/([^?]*)(?:\?.*)?$/.exec(request.url);
  if (!isOurHost(request, port) || !match || !isToken(match[1], token)) return null;
  if (request.method === 'POST') return match[2] === 'rodar' && isOurPage(request) ? match[2] : null;
  return request.method === 'GET' && match[2] !== 'rodar' && !isForeignRead(request) ? match[2] : null;
}

// Os cabeçalhos de toda resposta. Um slide se mostra dentro da janela das notas, que é nossa; em outra página, não.
function headers(policy) {
  return {
    'Content-Security-Policy': policy + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin'
  };
}

// Lê o corpo, que é um JSON pequeno: done(código do erro, valor).
function readBody(request, done) {
  var chunks = [], size = 0;
  if (!/^application\/json(; *charset=utf-8)?$/i.test(request.headers['content-type'])) return done(415);
  request.on('data', function (chunk) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
  });
  request.on('end', function () {
    if (size > BODY_LIMIT) return done(413);
    var value = null;
    try {
      value = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    } catch (error) { /* o que não é JSON não é uma ordem */ }
    done(value !== null && typeof value === 'object' ? 0 : 400, value);
  });
}

module.exports = { newToken: newToken, admit: admit, headers: headers, readBody: readBody };
