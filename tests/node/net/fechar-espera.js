// server.close deixa de escutar já, mas 'close' espera a última conexão.
var net = require('net');
var sockets = [];
var server = net.createServer(function (socket) {
  sockets.push(socket);
  if (sockets.length < 2) return;
  server.getConnections(function (e, n) { console.log('conexões', e, n); });
  server.close(function (e) { console.log('close', e); });
  console.log('listening', server.listening, server.address());
  var port = socket.localPort;
  net.connect(port, '127.0.0.1').on('error', function (e) {
    console.log('nova conexão:', e.code);
    sockets[0].destroy();
    setTimeout(function () { console.log('uma a menos'); sockets[1].end(); }, 20);
  });
}).listen(0, '127.0.0.1', function () {
  for (var i = 0; i < 2; i++) net.connect(server.address().port, '127.0.0.1').resume();
});
server.on('close', function () { console.log('evento close'); });
