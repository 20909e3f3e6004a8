// O que se pede a um socket dentro de outro evento de E/S também não espera uma volta.
var net = require('net');
var fs = require('fs');
var server = net.createServer(function (socket) {
  fs.stat('.', function () {
    setImmediate(function () { console.log('immediate'); });
    socket.end('fim');
  });
  socket.resume();
  socket.on('finish', function () { console.log('finish'); });
  socket.on('close', function () { console.log('close'); server.close(); });
}).listen(0, '127.0.0.1', function () {
  var client = net.connect({ port: server.address().port, host: '127.0.0.1', allowHalfOpen: true });
  client.resume();
  client.on('end', function () { setTimeout(function () { client.end(); }, 20); });
});
