// Sem allowHalfOpen, o fim de um lado encerra o outro.
var net = require('net');
var server = net.createServer(function (socket) {
  socket.on('end', function () { console.log('end', socket.writableEnded, socket.writable); });
  socket.on('finish', function () { console.log('finish'); });
  socket.on('close', function (e) { console.log('close', e); server.close(); });
  socket.resume();
}).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  client.on('end', function () { console.log('cliente end'); });
  client.on('close', function (e) { console.log('cliente close', e); });
  client.resume();
  client.end();
});
