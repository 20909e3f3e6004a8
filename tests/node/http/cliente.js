// http.request e http.get: o que sai e o que volta.
'use strict';
var http = require('http');

// Um servidor que mostra o pedido que recebeu, sem a parte que muda.
var server = http.createServer(function (req, res) {
  var body = '';
  req.on('data', function (chunk) { body += chunk; });
  req.on('end', function () {
    var headers = JSON.stringify(req.rawHeaders).replace(/:\d{4,5}"/g, ':PORTA"');
    console.log('  servidor:', req.method, req.url, headers, JSON.stringify(body));
    res.setHeader('X-Eco', 'sim');
    if (req.url === '/304') res.statusCode = 304;
    if (req.url === '/404') res.writeHead(404, 'Nada aqui');
    if (req.url === '/longa') res.write('um pouco; ');
    res.end('corpo de ' + req.url);
  });
});

function finish(title, next) {
  return function (res) {
    var body = '';
    console.log('  resposta:', res.statusCode, res.statusMessage, res.httpVersion, res.headers['x-eco'], res.headers['content-length'],
      res.headers['transfer-encoding'], res.headers.connection);
    res.setEncoding('utf8');
    res.on('data', function (chunk) { body += chunk; });
    res.on('end', function () {
      console.log('  fim:', JSON.stringify(body), res.complete);
      next();
    });
  };
}

var steps = [
  ['get com opções', function (base, next) { http.get(base('/a'), finish('a', next)); }],
  ['get com url', function (base, next, port) { http.get('http://127.0.0.1:' + port + '/b?c=d', finish('b', next)); }],
  ['get com url e opções', function (base, next, port) {
    http.get('http://127.0.0.1:' + port + '/b', { headers: { A: 'b' } }, finish('b', next));
  }],
  ['get com agente próprio', function (base, next) { http.get(base('/c', { agent: new http.Agent() }), finish('c', next)); }],
  ['get sem agente', function (base, next) { http.get(base('/c', { agent: false }), finish('c', next)); }],
  ['headers', function (base, next) {
    http.get(base('/d', { headers: { 'x-um': 1, 'X-Dois': ['a', 'b'], Accept: '*/*' } }), finish('d', next));
  }],
  ['headers num array', function (base, next) {
    http.get(base('/d', { headers: ['Host', 'x', 'A', 'b', 'A', 'c'] }), finish('d', next));
  }],
  ['auth', function (base, next) { http.get(base('/e', { auth: 'eu:senha' }), finish('e', next)); }],
  ['Host próprio', function (base, next) { http.get(base('/f', { headers: { host: 'outro' } }), finish('f', next)); }],
  ['sem Host', function (base, next) { http.get(base('/f', { setHost: false, headers: { Host: 'x' } }), finish('f', next)); }],
  ['post com end', function (base, next) { http.request(base('/g', { method: 'POST' }), finish('g', next)).end('olá'); }],
  ['post com write', function (base, next) {
    var req = http.request(base('/h', { method: 'post' }), finish('h', next));
    req.write('um ');
    req.write(Buffer.from('dois '));
    req.end('três');
  }],
  ['post com tamanho', function (base, next) {
    var req = http.request(base('/i', { method: 'POST', headers: { 'Content-Length': 3 } }), finish('i', next));
    req.write('a');
    req.end('bc');
  }],
  ['put vazio', function (base, next) { http.request(base('/j', { method: 'PUT' }), finish('j', next)).end(); }],
  ['delete com corpo', function (base, next) { http.request(base('/k', { method: 'DELETE' }), finish('k', next)).end('corpo'); }],
  ['head', function (base, next) { http.request(base('/l', { method: 'HEAD' }), finish('l', next)).end(); }],
  ['304', function (base, next) { http.get(base('/304'), finish('m', next)); }],
  ['404 com frase', function (base, next) { http.get(base('/404'), finish('n', next)); }],
  ['resposta em pedaços', function (base, next) { http.get(base('/longa'), finish('o', next)); }],
  ['setHeader e getHeader', function (base, next) {
    var req = http.request(base('/p'), finish('p', next));
    req.setHeader('X-Tarde', 'sim');
    req.removeHeader('nada');
    console.log('  pedido:', req.method, req.path, req.protocol, req.getHeader('x-tarde'), req.hasHeader('host'), req.host,
      JSON.stringify(req.getHeaderNames()), req.reusedSocket, req.finished);
    req.end();
    console.log('  depois:', req.finished, req.writableEnded, req.headersSent);
  }],
  ['flushHeaders', function (base, next) {
    var req = http.request(base('/q', { method: 'POST' }), finish('q', next));
    req.flushHeaders();
    setTimeout(function () { req.end('depois'); }, 10);
  }],
  ['trailers', function (base, next) {
    var req = http.request(base('/r', { method: 'POST', headers: { Trailer: 'Soma' } }), finish('r', next));
    req.write('abc');
    req.addTrailers({ Soma: '1' });
    req.end();
  }],
  ['expect', function (base, next) {
    var req = http.request(base('/s', { method: 'POST', headers: { Expect: '100-continue' } }), finish('s', next));
    req.on('continue', function () {
      console.log('  continue');
      req.end('agora sim');
    });
  }],
  ['upload por pipe', function (base, next) {
    var PassThrough = require('stream').PassThrough;
    var source = new PassThrough();
    source.pipe(http.request(base('/t', { method: 'POST' }), finish('t', next)));
    source.write('do ');
    source.end('stream');
  }]
];

server.listen(0, '127.0.0.1', function next() {
  var step = steps.shift();
  if (!step) {
    http.globalAgent.destroy();
    server.close(function () { console.log('fechou'); });
    return;
  }
  var port = server.address().port;
  console.log(step[0]);
  step[1](function (path, options) {
    return Object.assign({ host: '127.0.0.1', port: port, path: path }, options);
  }, next, port);
});
