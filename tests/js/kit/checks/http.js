// A conferência `http`: a conversa, em pedaços e em duas conexões, e o servidor que cai no meio dela.
// limite: 120
var tries = require('./fixtures/try');

var SUM = [
  "var http = require('http'), url = require('url');",
  "var server = http.createServer(function (req, res) {",
  "  var q = url.parse(req.url, true).query, text = [];",
  "  req.on('data', function (piece) { text.push(piece); });",
  "  req.on('end', function () {",
  "    res.setHeader('Content-Type', 'application/json; charset=utf-8');",
  "    if (req.url === '/cai') throw new Error('caí');",
  "    if (req.url === '/nunca') return;",
  "    if (req.url === '/fecha') return req.socket.destroy();",
  "    if (req.method === 'POST') return res.end(JSON.stringify({ letras: Buffer.concat(text).toString().length }));",
  "    res.end(JSON.stringify({ soma: Number(q.a) + Number(q.b), de: [q.a, q.b] }));",
  "  });",
  "});",
  "server.listen(process.env.PORT || 0, '127.0.0.1', function () { console.log('porta ' + server.address().port); });"
].join('\n');

function talks(lines, more) {
  return Object.assign({ type: 'http', program: 's.js', ready: '^porta (\\d+)$', conversation: lines }, more);
}

var server = { 's.js': SUM };

function both(failure) {
  console.log('  esperado: ' + JSON.stringify(failure.expected) + '\n  obtido:   ' + JSON.stringify(failure.obtained));
}

function refuses(name, lines, details, more) {
  return [name, talks(lines, Object.assign({ seconds: 5 }, more)), server, details];
}

tries.all('http', [
  ['uma pergunta', talks(['> GET /soma?a=1&b=2 HTTP/1.1', '', '< 200', '< content-type: ~json', '< !location', '<',
    '< {"de": ["1", "2"], "soma": 3}']), server],
  ['a porta é do kit', talks(['> GET /soma?a=1&b=2 HTTP/1.1', '', '< ~2..'], { ready: undefined }), server],
  ['em arquivo', talks('conversa.txt'), { 's.js': SUM, 'conversa.txt': '# oi\n> GET /soma?a=1&b=2 HTTP/1.1\n\n< 200\n' }],
  ['em pedaços, e um acento cortado', talks(['> PO |', '> ST / HTTP/1.1', '>', '> a\\xc3 |', '> \\xa7ão', '', '< 200', '<',
    '< {"letras":4}']), server],
  ['várias, na mesma conexão', talks(['> GET /a?a=1&b=1 HTTP/1.1', '', '< 200', '> GET /b?a=2&b=2 HTTP/1.1', '< 200', '<',
    '< ~"soma":4']), server],
  ['duas ao mesmo tempo', talks(['A> POST / HTTP/1.1', 'A>', 'A> metade |', '', 'B> GET /?a=1&b=1 HTTP/1.1', 'B< 200',
    'A< [nada]', 'A> e metade', 'A< 200', 'A<', 'A< {"letras":14}']), server],
  ['a conexão derrubada', talks(['A> GET /a |', 'A> [corta]', 'B> GET / HTTP/1.1', 'B>', 'B< 200', 'B<', 'B< ECONNRESET']), { 's.js':
    "var how = 'nada'; var s = require('net').createServer(function (c) { c.on('error', function (e) { how = e.code; });" +
    "c.on('data', function (d) { if (/\\r\\n\\r\\n/.test(d)) c.end('HTTP/1.1 200 OK\\r\\nContent-Length: ' + how.length + '\\r\\n\\r\\n' + how); }); });" +
    "s.listen(0, '127.0.0.1', function () { console.log('porta ' + s.address().port); });" }],
  ['a conexão acaba', talks(['> GET / HTTP/1.1', '> connection: close', '< 200', '< [fim]']), server],
  refuses('outro código', ['> GET / HTTP/1.1', '< 404'], both),
  refuses('outro cabeçalho', ['> GET / HTTP/1.1', '< 200', '< content-type: ~html'], both),
  refuses('falta o cabeçalho', ['> GET / HTTP/1.1', '< 200', '< location: /x'], both),
  refuses('outro corpo', ['> GET /?a=1&b=2 HTTP/1.1', '< 200', '<', '< {"soma":4}'], both),
  refuses('respondeu cedo', ['A> GET / HTTP/1.1', 'A< 200', 'A> GET /?a=1&b=1 HTTP/1.1', 'B> GET /?a=1&b=1 HTTP/1.1', 'B< 200', '', 'A< [nada]']),
  refuses('não responde', ['> GET /nunca HTTP/1.1', '< 200'], null, { seconds: 0.2 }),
  refuses('fecha', ['> GET /fecha HTTP/1.1', '< 200']),
  refuses('cai', ['> GET /cai HTTP/1.1', '< 200'], function (failure) { console.log('  ' + /Error: caí/.test(failure.obtained)); }),
  ['não é HTTP', talks(['> GET / HTTP/1.1', '< 200']), { 's.js': "var s = require('net').createServer(function (c) { c.end('oi, tudo bem?'); });" +
    "s.listen(0, '127.0.0.1', function () { console.log('porta ' + s.address().port); });" },
  function (failure) { console.log('  ' + failure.obtained); }],
  ['não para', talks(['> GET / HTTP/1.1', '< 200']), { 's.js': "var s = require('net').createServer(function (c) {" +
    "c.on('error', Date); c.write('HTTP/1.1 200 OK\\r\\nContent-Length: 99999999\\r\\n\\r\\n');" +
    "var bytes = Buffer.alloc(65536, 'a'); function more() { while (c.write(bytes)); } c.on('drain', more); more(); });" +
    "s.listen(0, '127.0.0.1', function () { console.log('porta ' + s.address().port); });" },
  function (failure) { console.log('  ' + failure.obtained.length); }],
  ['não atende', talks(['> GET / HTTP/1.1', '< 200']), { 's.js': 'console.log("nada")' }],
  ['não diz a porta', talks(['> GET / HTTP/1.1', '< 200']), { 's.js': 'console.log("ouvindo"); setInterval(Date, 1000)' },
    null, { limits: { seconds: 1 } }],
  ['uma porta que não há', talks(['> GET / HTTP/1.1', '< 200']), { 's.js': 'console.log("porta 70000"); setInterval(Date, 1000)' }],
  ['conversa que não se lê', talks(['GET / HTTP/1.1']), server]
]);

// espera: uma pergunta: passou
// espera: a porta é do kit: passou
// espera: em arquivo: passou
// espera: em pedaços, e um acento cortado: passou
// espera: várias, na mesma conexão: passou
// espera: duas ao mesmo tempo: passou
// espera: a conexão derrubada: passou
// espera: a conexão acaba: passou
// espera: outro código: Em resposta a «GET /»: o código da resposta não é o esperado.
// espera:   esperado: "404"
// espera:   obtido:   "200"
// espera: outro cabeçalho: Em resposta a «GET /»: um cabeçalho não é o esperado.
// espera:   esperado: "200\ncontent-type: ~html"
// espera:   obtido:   "200\ncontent-type: application/json; charset=utf-8"
// espera: falta o cabeçalho: Em resposta a «GET /»: um cabeçalho não é o esperado.
// espera:   esperado: "200\nlocation: /x"
// espera:   obtido:   "200"
// espera: outro corpo: Em resposta a «GET /?a=1&b=2»: o corpo não é o esperado.
// espera:   esperado: "200\n\n{\"soma\":4}"
// espera:   obtido:   "200\n\n{\"soma\":3,\"de\":[\"1\",\"2\"]}"
// espera: respondeu cedo: Em resposta a «GET /?a=1&b=1»: o servidor respondeu antes da hora.
// espera: não responde: Em resposta a «GET /nunca»: passaram 0,2 s e a resposta não chegou, ou não chegou inteira.
// espera: fecha: Em resposta a «GET /fecha»: o servidor fechou a conexão antes de responder.
// espera: cai: Em resposta a «GET /cai»: o servidor caiu. O programa terminou com um erro (código 1).
// espera:   true
// espera: não é HTTP: Em resposta a «GET /»: o que o servidor mandou não é HTTP.
// espera:   oi, tudo bem?
// espera: não para: Em resposta a «GET /»: o servidor mandou bytes sem parar.
// espera:   2001
// espera: não atende: Antes da conversa: o servidor terminou sozinho.
// espera: não diz a porta: O servidor não disse em que porta atende: nada do que ele escreveu casa com «^porta (\d+)$».
// espera: uma porta que não há: Em resposta a «GET /»: ninguém aceitou a conexão.
// espera: erro do autor: exercise.json: na conversa toda linha começa com > ou com <, e esta não: a 1: GET / HTTP/1.1
