// destroySoon: termina de enviar, depois destrói.
var net = require('net');
var server = net.createServer(function (socket) {
  socket.write('a');
  socket.write('b');
  socket.destroySoon();
  console.log(socket.destroyed, socket.writableEnded);
  socket.on('finish', function () { console.log('finish', socket.destroyed); });
  socket.on('close', function () { console.log('close', socket.destroyed); server.close(); });
}).listen(0, '127.0.0.1', function () {
  var got = '';
  net.connect(server.address().port, '127.0.0.1').on('data', function (b) { got += b; }).on('end', function () { console.log('chegou', got); });
});
