var net = require('net');
var server = net.createServer({ pauseOnConnect: true }, function (socket) {
  console.log(socket.isPaused(), socket.readableFlowing);
  var early = true;
  socket.on('data', function (b) { console.log(early ? 'cedo' : 'depois', String(b)); });
  socket.on('end', function () { server.close(); });
  setTimeout(function () { early = false; console.log(socket.bytesRead); socket.resume(); }, 30);
}).listen(0, '127.0.0.1', function () {
  net.connect(server.address().port, '127.0.0.1').end('dados');
});
