// O cliente diante de servidores que se comportam mal, e de opções erradas.
'use strict';
var http = require('http');
var net = require('net');

function attempt(name, action) {
  try {
    action();
    console.log(name + ': passou');
  } catch (error) {
    console.log(name + ': ' + error.name + ' ' + error.code + ': ' + error.message);
  }
}

attempt('caminho com espaço', function () { http.get({ path: '/a b' }); });
attempt('método com espaço', function () { http.get({ method: 'A B' }); });
attempt('método número', function () { http.get({ method: 1 }); });
attempt('protocolo', function () { http.get({ protocol: 'ftp:' }); });
attempt('url https', function () { http.get('https://a/'); });
attempt('url má', function () { http.get('nada'); });
attempt('agente número', function () { http.get({ agent: 1 }); });
attempt('host número', function () { http.get({ host: 1 }); });
attempt('hostname número', function () { http.get({ hostname: 1 }); });
attempt('timeout texto', function () { http.get({ timeout: 'x' }); });
attempt('header mau', function () { http.get({ headers: { 'a b': 1 } }); });
attempt('valor mau', function () { http.get({ headers: { a: '\n' } }); });
attempt('maxHeaderSize', function () { http.get({ maxHeaderSize: 'x' }); });
attempt('insecureHTTPParser', function () { http.get({ insecureHTTPParser: 1 }); });
attempt('scheduling', function () { new http.Agent({ scheduling: 'x' }); });
attempt('maxTotalSockets', function () { new http.Agent({ maxTotalSockets: 0 }); });

// Um servidor cru: responde os bytes do caso e fecha, ou não.
var reply = null;
var server = net.createServer(function (socket) {
  socket.on('error', function () {});
  socket.once('data', function () { reply(socket); });
});

function send(bytes, keep) {
  return function (socket) {
    socket.write(bytes, 'latin1');
    if (!keep) socket.end();
  };
}

var OK = 'HTTP/1.1 200 OK\r\n';
// O código de um erro de leitura depende da versão da llhttp.
function describe(error) {
  return error.code.indexOf('HPE_') === 0 ? 'HPE_' : error.code + ' ' + error.message;
}

var cases = [
  ['fecha sem responder', function (socket) { socket.end(); }],
  ['derruba sem responder', function (socket) { socket.destroy(); }],
  ['lixo', send('lixo\r\n\r\n')],
  ['metade da linha', send('HTTP/1.1 20')],
  ['metade dos headers', send(OK + 'A: b\r\n')],
  ['dois tamanhos', send(OK + 'Content-Length: 1\r\nContent-Length: 2\r\n\r\na')],
  ['tamanho e chunked', send(OK + 'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n')],
  ['espaço antes dos dois-pontos', send(OK + 'A : b\r\n\r\n')],
  ['header enorme', send(OK + 'A: ' + new Array(20000).join('x') + '\r\n\r\n')],
  ['corpo cortado', send(OK + 'Content-Length: 10\r\n\r\nabc')],
  ['corpo cortado, chunked', send(OK + 'Transfer-Encoding: chunked\r\n\r\n5\r\nab')],
  ['chunk mau', send(OK + 'Transfer-Encoding: chunked\r\n\r\nxyz\r\n')],
  ['corpo até o fim', send(OK + '\r\naté fechar')],
  ['1.0', send('HTTP/1.0 200 OK\r\n\r\nvelho')],
  ['sem frase', send('HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n')],
  ['frase com bytes altos', send('HTTP/1.1 200 Ol\xe1\r\nContent-Length: 0\r\n\r\n')],
  ['100 e depois 200', send('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n' + OK + 'Content-Length: 2\r\n\r\nok')],
  ['204 com tamanho', send('HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n')],
  ['bytes a mais', send(OK + 'Content-Length: 2\r\n\r\nok e mais', true)],
  ['trailers', send(OK + 'Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nT: v\r\n\r\n', true)],
  ['upgrade sem ouvinte', send('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nabc', true)],
  ['headers repetidos', send(OK + 'Set-Cookie: a\r\nSet-Cookie: b\r\nX: 1\r\nX: 2\r\nAge: 1\r\nAge: 2\r\nContent-Length: 0\r\n\r\n')]
];

server.listen(0, '127.0.0.1', function next() {
  var one = cases.shift();
  if (!one) {
    server.close();
    return;
  }
  console.log('--- ' + one[0]);
  reply = one[1];
  var req = http.get({ host: '127.0.0.1', port: server.address().port, agent: false });
  var events = [];
  req.on('error', function (error) { events.push('req error ' + describe(error)); });
  req.on('information', function (info) { events.push('information ' + info.statusCode); });
  req.on('continue', function () { events.push('continue'); });
  req.on('response', function (res) {
    var body = '';
    events.push('response ' + res.statusCode + ' [' + res.statusMessage + '] ' + res.httpVersion);
    if (one[0] === 'headers repetidos') events.push(JSON.stringify(res.headers));
    res.on('data', function (chunk) { body += chunk; });
    res.on('aborted', function () { events.push('aborted'); });
    res.on('error', function (error) { events.push('res error ' + error.code + ' ' + error.message); });
    res.on('end', function () { events.push('end ' + JSON.stringify(body) + JSON.stringify(res.trailers)); });
    res.on('close', function () { events.push('res close ' + res.complete); });
  });
  req.on('close', function () {
    events.push('req close');
    setTimeout(function () {
      console.log(events.join('\n'));
      next();
    }, 20);
  });
});
