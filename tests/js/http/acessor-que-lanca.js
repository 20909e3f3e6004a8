// Um acessor do programa num Server, que lança quando lido, não derruba o processo: o C nunca o lê
// fora de uma chamada vigiada.
// espera: HTTP/1.1 200 OK
// espera: fechou
'use strict';
var http = require('http');
var net = require('net');

var server = http.createServer(function (req, res) { res.end('oi'); });
['timeout', 'keepAliveTimeout', 'requireHostHeader', 'httpAllowHalfOpen'].forEach(function (name) {
  Object.defineProperty(server, name, { get: function () { throw new Error('não leia ' + name); } });
});
server.listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  client.on('data', function (data) {
    console.log(String(data).split('\r\n')[0]);
    client.end();
  });
  client.on('close', function () {
    console.log('fechou');
    server.close();
  });
});
