// Os dois lados veem os mesmos endereços, cruzados; depois de fechar, só o de lá fica.
var net = require('net');
var server = net.createServer(function (socket) {
  var seen = [socket.remoteAddress, socket.remoteFamily, socket.localAddress, socket.localFamily];
  console.log(seen.join(), socket.localPort === server.address().port, socket.server === server);
  socket.on('close', function () {
    console.log('fechado:', socket.remoteAddress, socket.remoteFamily, typeof socket.remotePort, socket.localAddress, socket.localPort);
    server.close();
  });
  socket.end(String(socket.remotePort));
  socket.resume();
}).listen(0, '127.0.0.1', function () {
  console.log(JSON.stringify(server.address()).replace(/\d{4,5}/, 'PORTA'));
  var client = net.connect({ port: server.address().port, host: '127.0.0.1' });
  console.log(client.remoteAddress, client.localAddress, JSON.stringify(client.address()));
  client.on('connect', function () {
    console.log(client.remoteAddress, client.remotePort === server.address().port, client.remoteFamily);
    console.log(JSON.stringify(client.address()).replace(/\d{4,5}/, 'PORTA'), client.address() === client.address());
  });
  client.on('data', function (b) { console.log(Number(String(b)) === client.localPort); });
});
