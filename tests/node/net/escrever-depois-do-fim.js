// O outro lado encerrou: escrever é erro, com o texto que explica.
var net = require('net');
var server = net.createServer(function (socket) {
  socket.on('error', function (e) { console.log('erro:', e.code, e.message); });
  socket.on('close', function (e) { console.log('close', e); server.close(); });
  socket.on('end', function () {
    setTimeout(function () {
      console.log('write devolve', socket.write('tarde', function (e) { console.log('callback:', e && e.code); }));
    }, 10);
  });
  socket.resume();
}).listen(0, '127.0.0.1', function () {
  var client = net.connect({ port: server.address().port, host: '127.0.0.1', allowHalfOpen: true });
  client.on('error', function () {});
  client.end();
  client.resume();
});
