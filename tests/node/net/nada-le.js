// Um socket que ninguém lê: o fim só chega a quem lê.
var net = require('net');
var server = net.createServer(function (socket) {
  socket.on('end', function () { console.log('end'); });
  setTimeout(function () { console.log('agora leio', socket.readableLength); socket.resume(); }, 40);
  socket.on('close', function () { console.log('close'); server.close(); });
}).listen(0, '127.0.0.1', function () { net.connect(server.address().port, '127.0.0.1').end('12345'); });
