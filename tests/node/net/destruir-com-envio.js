// destroy com um write que o kernel não aceitou inteiro.
var net = require('net');
var server = net.createServer(function (socket) {
  socket.pause();
  socket.on('error', function () {});
  client.on('close', function () { socket.destroy(); });
});
var client;
server.listen(0, '127.0.0.1', function () {
  client = net.connect(server.address().port, '127.0.0.1', function () {
    client.write(Buffer.alloc(20 * 1024 * 1024), function (e) { console.log('primeiro', e && e.code); });
    client.write('segundo', function (e) { console.log('segundo', e && e.code); });
    client.end(function (e) { console.log('end', e && e.code); });
    setTimeout(function () { client.destroy(); }, 20);
  });
  client.on('finish', function () { console.log('finish não'); });
  client.on('error', function (e) { console.log('error', e.code); });
  client.on('close', function (e) { console.log('close', e); server.close(); });
});
