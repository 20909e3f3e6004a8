// Sem host, o servidor escuta em :: e atende IPv4 também.
var net = require('net');
var server = net.createServer(function (socket) {
  console.log(socket.remoteAddress, socket.remoteFamily, socket.localAddress);
  socket.end();
}).listen(0, function () {
  console.log(server.address().address, server.address().family);
  net.connect(server.address().port, '127.0.0.1').resume().on('close', function () {
    net.connect(server.address().port, '::1').resume().on('close', function () { server.close(); });
  });
});
