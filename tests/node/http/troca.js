// Upgrade e CONNECT: a conexão muda de protocolo e de dono.
'use strict';
var http = require('http');
var net = require('net');
var raw = require('./fixtures/raw.js');

function serve(title, setup, pieces, next) {
  var server = http.createServer(function (req, res) {
    console.log('request', req.method, req.headers.upgrade);
    res.end('comum');
  });
  setup(server);
  server.listen(0, '127.0.0.1', function () {
    raw.talk(server.address().port, pieces, function (text, closed) {
      raw.show(title, text + (closed ? '[fechada]' : '[aberta]'));
      server.closeAllConnections();
      server.close(next);
    });
  });
}

var UPGRADE = 'GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: eco\r\n\r\n';
var CONNECT = 'CONNECT alvo:80 HTTP/1.1\r\nHost: alvo:80\r\n\r\n';

function echo(name) {
  return function (server) {
    server.on(name, function (req, socket, head) {
      console.log(name, req.method, req.url, req.upgrade, JSON.stringify(req.headers), JSON.stringify(String(head)));
      console.log(socket instanceof net.Socket, req.socket === socket, socket.server === server, Buffer.isBuffer(head));
      socket.on('close', function () { console.log('socket fechou'); });
      socket.on('end', function () { socket.end(); });
      socket.on('error', function () {});
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: eco\r\n\r\n');
      socket.write(head);
      socket.on('data', function (chunk) {
        socket.write(String(chunk).toUpperCase());
        if (String(chunk) === 'fim') socket.end();
      });
    });
  };
}

serve('upgrade', echo('upgrade'), [UPGRADE, 'abc', 'fim'], function () {
  serve('upgrade com bytes junto', echo('upgrade'), [UPGRADE + 'já', 'fim'], function () {
    serve('connect', echo('connect'), [CONNECT, 'abc', 'fim'], function () {
      serve('connect com bytes junto', echo('connect'), [CONNECT + 'logo', 'fim'], function () {
        serve('upgrade sem ouvinte', function () {}, [UPGRADE], function () {
          serve('connect sem ouvinte', function () {}, [CONNECT], function () {
            serve('pedido comum e depois upgrade', echo('upgrade'),
              ['GET / HTTP/1.1\r\nHost: a\r\n\r\n', UPGRADE, 'fim'], function () { client(); });
          });
        });
      });
    });
  });
});

// O lado do cliente.
function client() {
  var server = http.createServer();
  echo('upgrade')(server);
  server.on('connect', function (req, socket, head) {
    socket.end('HTTP/1.1 200 Connection Established\r\n\r\ntúnel para ' + req.url + ' ' + head);
  });
  server.listen(0, '127.0.0.1', function () {
    var port = server.address().port;
    var req = http.get({ port: port, host: '127.0.0.1', headers: { Host: 'a', Connection: 'Upgrade', Upgrade: 'eco' } });
    req.on('upgrade', function (res, socket, head) {
      console.log('cliente upgrade', res.statusCode, res.upgrade, JSON.stringify(String(head)));
      socket.on('data', function (chunk) { console.log('cliente recebe', String(chunk)); });
      socket.on('end', function () {
        var tunnel = http.request({ port: port, host: '127.0.0.1', method: 'CONNECT', path: 'fim:1' });
        tunnel.on('connect', function (res2, socket2, head2) {
          console.log('cliente connect', res2.statusCode, JSON.stringify(String(head2)));
          socket2.on('data', function (chunk) { console.log('túnel:', String(chunk)); });
          socket2.on('end', function () { server.close(function () { console.log('server fechou'); }); });
          socket2.end();
        });
        tunnel.on('close', function () { console.log('pedido do túnel close'); });
        tunnel.end();
      });
      socket.write('oi');
      setTimeout(function () { socket.write('fim'); }, 20);
    });
    req.on('response', function () { console.log('não devia'); });
    req.on('close', function () { console.log('pedido de upgrade close'); });
  });
}
