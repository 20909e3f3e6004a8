// limite: 60
// A resposta comum não passa pelo JavaScript (src/http_fast.c, src/http_headers.c): aqui, tudo o que
// pode acontecer no meio dela e que obriga a voltar ao caminho completo, e o que se pode perguntar
// antes, durante e depois.
'use strict';
var http = require('http');
var GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
var HEAD = 'HEAD / HTTP/1.1\r\nHost: a\r\n\r\n';
var CLOSE = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
var OLD = 'GET / HTTP/1.0\r\n\r\n';
var POST = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabcde';
var say = console.log;

function attempt(f) {
  try { say('deu', f()); } catch (error) { say(error.name, error.code, error.message); }
}

function watch(name, emitter, events) {
  events.forEach(function (event) { emitter.on(event, function () { say(name, event); }); });
}

// O que se sabe da resposta sem mudar nada nela.
function state(res) {
  say(res.statusCode, res.headersSent, res.writableEnded, res.finished, JSON.stringify(res.getHeaders()));
}

require('./fixtures/raw.js').each(http, [
  // ---- ouvintes que chegam depois ----
  ['finish e close pedidos depois do end', function (req, res) { res.end('x'); watch('res', res, ['finish', 'close']); }, GET],
  ['e de uma resposta que demorou', function (req, res) {
    setImmediate(function () { res.end('x'); watch('res', res, ['finish', 'close']); });
  }, GET],
  ['prefinish, finish e close antes', function (req, res) { watch('res', res, ['prefinish', 'finish', 'close']); res.end('x'); }, GET],
  ['req close', function (req, res) { watch('req', req, ['close', 'end']); res.end('x'); }, GET],
  ['req close pedido depois', function (req, res) { res.end('x'); watch('req', req, ['close', 'end']); }, GET],
  ['req end sem data', function (req, res) { watch('req', req, ['end', 'close']); res.end('x'); }, POST],
  ['corpo lido, fim no end', function (req, res) {
    watch('req', req, ['close']);
    req.on('data', function (chunk) { say('data ' + chunk); });
    req.on('end', function () { say('end'); res.end('x'); });
  }, POST],
  ['fim no primeiro pedaço', function (req, res) {
    req.on('data', function () { if (!res.writableEnded) res.end('x'); });
    watch('req', req, ['end', 'close']);
  }, ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc', 'def']],
  ['resposta antes do corpo, e outro pedido', function (req, res) { setImmediate(function () { res.end(req.method); }); },
    ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\n', 'abc', 'def' + GET]],
  ['resposta na hora, corpo depois', function (req, res) { res.end(req.method); },
    ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\n', 'abc', 'def' + GET]],

  // ---- perguntas ----
  ['getHeader devolve o que recebeu', function (req, res) {
    res.setHeader('A', 'x'); res.setHeader('B', 7); res.setHeader('C', '7'); res.setHeader('D', 1.5);
    say(typeof res.getHeader('a'), typeof res.getHeader('B'), typeof res.getHeader('c'), typeof res.getHeader('D'), res.getHeader('e'));
    state(res);
    res.end('x');
    state(res);
    setImmediate(state, res);
  }, GET],
  ['perguntas depois do fim', function (req, res) {
    res.statusCode = 404;
    res.setHeader('A', 'x'); res.setHeader('B', 7);
    res.end('x');
    setImmediate(function () { say(res.getHeader('a'), res.getHeader('b'), res.hasHeader('A')); state(res); });
  }, GET],
  ['setHeader de novo', function (req, res) {
    res.setHeader('A', '1'); res.setHeader('B', '2'); res.setHeader('C', '3');
    res.setHeader('b', 'outro valor, mais longo');
    say(res.getHeader('B'), res.getHeaderNames().join(), res.getRawHeaderNames().join());
    res.setHeader('a', ['4', '5']);
    res.end();
  }, GET],
  ['removeHeader no meio', function (req, res) {
    res.setHeader('A', '1'); res.setHeader('B', '2'); res.removeHeader('A'); res.setHeader('C', '3');
    res.end('x');
  }, GET],
  ['headersSent', function (req, res) {
    say(res.headersSent);
    res.writeHead(200, { A: 1 });
    say(res.headersSent);
    res.end('x');
    say(res.headersSent);
  }, GET],
  ['statusCode', function (req, res) {
    say(res.statusCode);
    res.statusCode = 404;
    say(res.statusCode);
    res.writeHead(201);
    say(res.statusCode, res.statusMessage);
    res.end('x');
    say(res.statusCode, res.statusMessage);
  }, GET],
  ['statusMessage de quem não escolheu', function (req, res) { res.end(String(res.statusMessage)); }, GET],
  ['statusCode texto', function (req, res) { res.statusCode = '404'; say(typeof res.statusCode); res.end('x'); }, GET],
  ['statusCode impossível', function (req, res) { res.statusCode = 1000; attempt(function () { res.end('x'); }); res.statusCode = 200; res.end('y'); }, GET],
  ['statusCode quebrado', function (req, res) { res.statusCode = 200.5; say(res.statusCode); res.end('x'); }, GET],
  ['statusCode depois da cabeça', function (req, res) { res.writeHead(200); res.statusCode = 500; res.end(String(res.statusCode)); }, GET],
  ['204 por statusCode', function (req, res) { res.setHeader('A', '1'); res.statusCode = 204; res.end('não sai'); }, GET],
  ['304 por writeHead', function (req, res) { res.setHeader('A', '1'); res.writeHead(304); res.end(); }, GET],
  ['HEAD', function (req, res) { res.setHeader('Content-Length', 10); res.setHeader('A', '1'); res.end('não sai'); }, HEAD],
  ['1.0', function (req, res) { res.setHeader('A', '1'); res.write('a'); res.end('b'); }, OLD],

  // ---- tamanho ----
  ['tamanho em número', function (req, res) { res.writeHead(200, { 'Content-Length': 3 }); res.end('abc'); }, GET],
  ['tamanho em texto, por setHeader', function (req, res) { res.setHeader('content-length', '3'); res.write('a'); res.end('bc'); }, GET],
  ['tamanho que não é número', function (req, res) { res.setHeader('Content-Length', 'abc'); res.end(); }, GET],
  ['tamanho vazio', function (req, res) { res.writeHead(200, { 'Content-Length': '' }); res.end('x'); }, GET],
  ['tamanho negativo', function (req, res) { res.writeHead(200, { 'Content-Length': -1 }); res.end('x'); }, GET],
  ['tamanho com rigor', function (req, res) {
    res.writeHead(200, { 'Content-Length': 3 });
    res.strictContentLength = true;
    attempt(function () { res.end('abcd'); });
    res.end('abc');
  }, GET],
  ['rigor antes', function (req, res) { res.strictContentLength = true; res.setHeader('Content-Length', 3); attempt(function () { res.end('abcd'); }); res.strictContentLength = false; res.end('abcd'); }, GET],
  ['mais corpo que o prometido', function (req, res) { res.setHeader('Content-Length', 2); res.end('abcd'); }, GET],

  // ---- headers que não são da forma comum ----
  ['date e connection no meio', function (req, res) { res.setHeader('A', '1'); res.setHeader('Connection', 'close'); res.setHeader('B', '2'); res.end('x'); }, GET],
  ['array em writeHead', function (req, res) { res.writeHead(200, { A: '1', B: ['2', '3'] }); res.end('x'); }, GET],
  ['writeHead por cima de setHeader', function (req, res) { res.setHeader('A', '1'); res.writeHead(200, { a: '2', B: 3 }); say(res.getHeader('B')); res.end('x'); }, GET],
  ['writeHead sem headers depois de setHeader', function (req, res) { res.setHeader('A', '1'); res.writeHead(404); say(res.getHeader('A')); res.end('x'); }, GET],
  ['undefined em writeHead', function (req, res) { attempt(function () { res.writeHead(200, { A: '1', B: undefined }); }); res.end('x'); }, GET],
  ['quebra de linha', function (req, res) {
    attempt(function () { res.setHeader('A', 'x\r\nB: y'); });
    attempt(function () { res.setHeader('A b', 'x'); });
    attempt(function () { res.writeHead(200, { 'A\r\n': 'x' }); });
    res.end('x');
  }, GET],
  ['chaves que parecem índices', function (req, res) { res.writeHead(200, { b: '1', 2: 'dois', a: '3', 1: 'um' }); res.end('x'); }, GET],
  ['acessor nos headers', function (req, res) { res.writeHead(200, { get A() { return 'lido'; }, B: '2' }); res.end('x'); }, GET],
  ['acessor que lança', function (req, res) { attempt(function () { res.writeHead(200, { B: '2', get A() { throw new Error('acessor'); } }); }); res.end('x'); }, GET],
  ['headers herdados', function (req, res) { res.writeHead(200, Object.create({ A: '1' })); res.end('x'); }, GET],
  ['headers sem enumerar', function (req, res) { res.writeHead(200, Object.defineProperty({ A: '1' }, 'B', { value: '2' })); res.end('x'); }, GET],
  ['headers com símbolo', function (req, res) { var h = { A: '1' }; h[Symbol('s')] = '2'; res.writeHead(200, h); res.end('x'); }, GET],

  // ---- erros ----
  ['setHeader depois da cabeça', function (req, res) {
    res.writeHead(200, { A: '1' });
    attempt(function () { res.setHeader('B', '2'); });
    attempt(function () { res.writeHead(200); });
    attempt(function () { res.removeHeader('A'); });
    res.end('x');
  }, GET],
  ['setHeader depois de write', function (req, res) {
    res.write('a');
    attempt(function () { res.setHeader('B', '2'); });
    attempt(function () { res.writeHead(200); });
    res.write('b');
    res.end('c');
  }, GET],
  ['setHeader sem valor', function (req, res) { attempt(function () { res.setHeader('B'); }); attempt(function () { res.setHeader(); }); res.end(); }, GET],
  ['getHeader sem nome', function (req, res) { attempt(function () { res.getHeader(); }); attempt(function () { res.getHeader(1); }); res.end(); }, GET],
  ['end com o que não serve', function (req, res) { attempt(function () { res.end(123); }); attempt(function () { res.write({}); }); attempt(function () { res.write(null); }); res.end('x'); }, GET],
  ['write depois de end', function (req, res) {
    res.on('error', function (error) { say('error', error.code); });
    res.end('x');
    say(res.write('y'));
  }, GET],
  ['write depois de end, sem ouvinte até então', function (req, res) {
    res.end('x');
    res.on('error', function (error) { say('error', error.code); });
    res.write('y', function (error) { say('callback', error.code); });
  }, GET],
  ['end duas vezes', function (req, res) { res.end('x'); say(res.end() === res); res.end(function (error) { say('callback', error && error.code); }); }, GET],

  // ---- escrever ----
  ['write com callback no meio', function (req, res) {
    say(res.write('a'));
    res.write('b', function () { say('b foi'); });
    res.write('c');
    res.end('d', function () { say('d foi'); });
  }, GET],
  ['write vazio e latin1', function (req, res) { res.write('a'); res.write(''); res.write('\u00e1', 'latin1'); res.write('á', 'utf8'); res.end('é', 'utf8'); }, GET],
  ['write que enche', function (req, res) {
    var big = new Array(20001).join('x');
    res.on('drain', function () { say('drain'); res.end('fim'); });
    res.writeHead(200, { 'Content-Length': 20003 });
    say(res.write(big), res.writableNeedDrain);
  }, CLOSE],
  ['cork', function (req, res) { res.write('a'); res.cork(); res.write('b'); res.write('c'); res.uncork(); res.end('d'); }, GET],
  ['flushHeaders depois de setHeader', function (req, res) { res.setHeader('A', '1'); res.flushHeaders(); res.end('x'); }, GET],
  ['trailers depois de write', function (req, res) { res.setHeader('Trailer', 'Soma'); res.write('a'); res.addTrailers({ Soma: '1' }); res.end(); }, GET],
  ['writeContinue e o atalho', function (req, res) { res.setHeader('A', '1'); res.writeContinue(); res.end('x'); }, GET],
  ['nada', function (req, res) { res.end(undefined); }, GET],
  ['null', function (req, res) { res.end(null); }, GET],
  ['Buffer vazio', function (req, res) { res.end(Buffer.alloc(0)); }, GET],
  ['função', function (req, res) { res.end(function () { say('foi'); }); }, GET],

  // ---- métodos trocados ----
  ['end trocado', function (req, res) {
    var end = res.end;
    res.end = function (chunk) { say('end', chunk); return end.call(this, chunk + '!'); };
    res.end('x');
  }, GET],
  ['writeHead trocado', function (req, res) {
    var writeHead = res.writeHead;
    res.writeHead = function (status) { say('writeHead', status); this.setHeader('Na-Hora', 'sim'); return writeHead.apply(this, arguments); };
    res.setHeader('A', '1');
    res.end('x');
  }, GET],
  ['writeHead trocado, com write', function (req, res) {
    var writeHead = res.writeHead;
    res.writeHead = function (status) { say('writeHead', status); return writeHead.apply(this, arguments); };
    res.write('x');
    res.end();
  }, GET],
  ['write e end trocados', function (req, res) {
    var write = res.write, end = res.end;
    res.write = function (chunk) { return write.call(this, String(chunk).toUpperCase()); };
    res.end = function (chunk) { if (chunk) this.write(chunk); return end.call(this); };
    res.write('a');
    res.end('b');
  }, GET],
  ['protótipo à moda do Express', function (req, res) {
    var app = Object.create(http.ServerResponse.prototype);
    app.send = function (body) { this.setHeader('Content-Type', 'text/x'); if (this.getHeader('content-type')) this.statusCode = 201; return this.end(body, 'utf8'); };
    Object.setPrototypeOf(res, app);
    res.send('x');
  }, GET],
  ['setHeader trocado no protótipo', function (req, res) {
    var setHeader = http.OutgoingMessage.prototype.setHeader;
    http.OutgoingMessage.prototype.setHeader = function (name, value) { say('setHeader', name); return setHeader.call(this, name, value); };
    res.setHeader('A', '1');
    http.OutgoingMessage.prototype.setHeader = setHeader;
    res.end('x');
  }, GET],
  ['quem escuta depois de setHeader', function (req, res) { res.setHeader('A', '1'); res.statusCode = 404; watch('res', res, ['finish']); res.end('x'); }, GET],
  ['setTimeout na resposta', function (req, res) { res.setHeader('A', '1'); res.setTimeout(50, function () { say('demorou'); res.end('x'); }); }, GET],
  ['onde moram os métodos', function (req, res) {
    say(['write', 'end', 'setHeader', 'getHeader', 'writeHead'].map(function (name) {
      return [http.OutgoingMessage.prototype, http.ServerResponse.prototype].map(function (p) {
        return Object.prototype.hasOwnProperty.call(p, name);
      }).join('/');
    }).join(' '));
    res.end();
  }, GET],

  // ---- o pedido, depois da resposta ----
  ['req guardado', function (req, res) {
    res.end('x');
    setTimeout(function () { say(req.method, req.url, req.headers.a, req.rawHeaders.join()); }, 20);
  }, ['GET /1 HTTP/1.1\r\nHost: a\r\nA: um\r\n\r\n', 'GET /2 HTTP/1.1\r\nHost: bbbbbb\r\nA: dois\r\n\r\n']],
  ['req guardado e lido na hora', function (req, res) {
    res.end(req.headers.a);
    setTimeout(function () { say(JSON.stringify(req.headers), req.rawHeaders.join()); }, 20);
  }, ['GET /1 HTTP/1.1\r\nHost: a\r\nA: um\r\n\r\n', 'GET /2 HTTP/1.1\r\nHost: bbbbbb\r\nA: dois\r\n\r\n']],
  ['rawHeaders mudado antes de headers', function (req, res) {
    req.rawHeaders[1] = 'b';
    res.end(JSON.stringify(req.headers) + JSON.stringify(req.headersDistinct));
  }, GET],
  ['headers escritos', function (req, res) { req.headers.b = '2'; say(JSON.stringify(req.headers)); req.headers = { c: 3 }; res.end(JSON.stringify(req.headers)); }, GET],
  ['headers repetidos e estranhos', function (req, res) { res.end(JSON.stringify(req.headers)); },
    'GET / HTTP/1.1\r\nHost: a\r\nA: 1\r\na: 2\r\nCookie: x=1\r\nCookie: y=2\r\nSet-Cookie: z\r\nVia: \xe9\r\n' +
    'Referer: 1\r\nReferer: 2\r\nconstructor: c\r\n__proto__: p\r\n' + new Array(71).join('N') + ': longo\r\nVazio:\r\n\r\n'],
  ['um set-cookie só', function (req, res) { res.end(JSON.stringify(req.headers)); }, 'GET / HTTP/1.1\r\nHost: a\r\nSet-Cookie: z\r\n\r\n'],
  ['um nome longo só', function (req, res) { res.end(JSON.stringify(req.headers)); }, 'GET / HTTP/1.1\r\nHost: a\r\n' + new Array(71).join('N') + ': longo\r\n\r\n'],
  ['as propriedades do pedido', function (req, res) {
    say(req.hasOwnProperty('url'), typeof req.headers, Object.keys(req.headers).join());
    res.end();
  }, GET],

  // ---- em fila ----
  ['rápidas e lentas em fila', function (req, res) {
    if (req.url === '/lenta') setTimeout(function () { res.setHeader('A', '1'); res.end(req.url); }, 20);
    else if (req.url === '/ouvida') { watch(req.url, res, ['finish']); res.end(req.url); }
    else if (req.url === '/partes') { res.write('/par'); setImmediate(function () { res.end('tes'); }); }
    else res.end(req.url);
  }, ['/a', '/lenta', '/b', '/ouvida', '/partes', '/c'].map(function (url) { return 'GET ' + url + ' HTTP/1.1\r\nHost: a\r\n\r\n'; }).join('')],
  ['close no meio da fila', function (req, res) { res.end(req.url); },
    'GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ['destroy com a cabeça pronta', function (req, res) { res.writeHead(200, { A: '1' }); watch('res', res, ['close']); res.destroy(); }, GET],
  ['destroy depois de write', function (req, res) { res.write('a'); watch('res', res, ['close', 'finish']); setImmediate(function () { res.destroy(); }); }, GET],
  ['end e destroy num setImmediate', function (req, res) { setImmediate(function () { res.end('x'); req.socket.destroy(); }); }, GET],
  ['end e closeAllConnections', function (req, res) { setTimeout(function () { res.end('x'); this.closeAllConnections(); }.bind(this), 5); }, GET],
  ['end num tick e numa promessa', function (req, res) {
    if (req.url === '/tick') process.nextTick(function () { res.end('tick'); });
    else Promise.resolve().then(function () { res.setHeader('P', '1'); res.end('promessa'); });
  }, ['GET /tick HTTP/1.1\r\nHost: a\r\n\r\n', 'GET /promessa HTTP/1.1\r\nHost: a\r\n\r\n']]
]);
