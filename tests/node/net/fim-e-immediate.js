// O fim do envio pedido durante a espera por E/S termina antes de setImmediate.
var net = require('net');
var server = net.createServer(function (socket) {
  socket.on('data', function () {
    setImmediate(function () { console.log('immediate'); });
    setTimeout(function () { console.log('timeout'); }, 0);
    socket.end('fim', function () { console.log('end'); });
  });
  socket.on('finish', function () { console.log('finish'); });
  socket.on('close', function () { console.log('close'); server.close(); });
}).listen(0, '127.0.0.1', function () {
  var client = net.connect({ port: server.address().port, host: '127.0.0.1', allowHalfOpen: true });
  client.write('x');
  client.resume();
  client.on('end', function () { setTimeout(function () { client.end(); }, 20); });
});
