/* raio-x/guard.js -- quem pode falar com a página, e o que pode pedir.
 *
 * O servidor só escuta nesta máquina, mas qualquer página aberta no navegador alcança 127.0.0.1, e um
 * nome de domínio pode passar a apontar para cá de uma hora para a outra. Por isso o endereço leva uma
 * senha sorteada; Host tem de ser o nosso; e um POST tem de vir da própria página. A quem não cumpre
 * tudo isso responde-se 404 e mais nada: nem que há algo aqui. */
(function (native, need) {
  'use strict';

  var crypto = need('crypto');
  var Buffer = need('buffer').Buffer;

  var BODY_LIMIT = 1024;

  function newToken() {
    return crypto.randomBytes(16).toString('hex');
  }

  // O tempo que a comparação leva não diz até onde a senha estava certa.
  function isToken(text, token) {
    return text.length === token.length && crypto.timingSafeEqual(Buffer.from(text, 'latin1'), Buffer.from(token, 'latin1'));
  }

  // As rotas, e o método de cada uma. Nada se decodifica: um endereço escrito de outro jeito é outro.
  var ROUTE = /^\/([^/?]*)\/(|rodar|rastro)(?:\?run=(\d{1,9}))?$/;
  var METHODS = { '': 'GET', rastro: 'GET', rodar: 'POST' };

  // -> { name, run }, ou null se o pedido não é nosso.
  function route(request, token) {
    var match = ROUTE.exec(request.url);
    if (!match || !isToken(match[1], token)) return null;
    if (request.method !== METHODS[match[2]]) return null;
    if (match[3] !== undefined && match[2] !== 'rastro') return null;
    return { name: match[2], run: match[3] === undefined ? undefined : Number(match[3]) };
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

  // A rota de um pedido que se pode atender, ou null.
  function admit(request, token, port) {
    if (!isOurHost(request, port)) return null;
    var found = route(request, token);
    if (!found || (request.method === 'POST' ? !isOurPage(request) : isForeignRead(request))) return null;
    return found;
  }

  // Os cabeçalhos de toda resposta, mesmo de um 404.
  function headers(policy) {
    return {
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin'
    };
  }

  // Lê o corpo, que é pequeno: done(código do erro, texto).
  function readBody(request, done) {
    var chunks = [], size = 0;
    if (!/^application\/json(; *charset=utf-8)?$/i.test(request.headers['content-type'])) return done(415);
    request.on('data', function (chunk) {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
    });
    request.on('end', function () {
      if (size > BODY_LIMIT) done(413);
      else done(0, Buffer.concat(chunks).toString('utf8'));
    });
  }

  function isSeed(value) {
    return typeof value === 'number' && value >= 0 && value <= 4294967295 && Math.floor(value) === value;
  }

  // '{"seed": 7, "virtual": true}' -> { seed, virtual }, ou null.
  function parseOrder(text) {
    var order;
    try {
      order = JSON.parse(text);
    } catch (error) {
      return null;
    }
    if (order === null || typeof order !== 'object') return null;
    var isVirtual = order.virtual === undefined ? false : order.virtual;
    var seed = order.seed === undefined ? 0 : order.seed;
    return isSeed(seed) && typeof isVirtual === 'boolean' ? { seed: seed, virtual: isVirtual } : null;
  }

  return { newToken: newToken, admit: admit, headers: headers, readBody: readBody, parseOrder: parseOrder };
})
