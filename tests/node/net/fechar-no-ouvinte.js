// destroy no meio de um evento: nada mais chega.
var net = require('net');
var server = net.createServer(function (socket) {
  socket.write(Buffer.alloc(300000));
  socket.on('error', function () {});
}).listen(0, '127.0.0.1', function () {
  var n = 0;
  var client = net.connect(server.address().port, '127.0.0.1');
  client.on('data', function () { n++; client.destroy(); });
  client.on('end', function () { console.log('end não'); });
  client.on('close', function (e) { console.log('data', n, e); server.close(); });
});
server.on('connection', function (socket) { socket.on('close', function () { console.log('servidor close'); }); });
