// end com dados, codificação e callback; write depois de end.
var net = require('net');
var server = net.createServer(function (socket) {
  var got = '';
  socket.on('data', function (b) { got += b; });
  socket.on('end', function () { console.log('recebido', got); });
  socket.on('close', function () { server.close(); });
}).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  client.on('error', function (e) { console.log('error', e.code, e.message); });
  client.on('finish', function () { console.log('finish'); });
  client.on('close', function (e) { console.log('close', e); });
  client.resume();
  console.log(client.end('4f6c61', 'hex', function () { console.log('callback', client.writableFinished); }) === client);
  console.log(client.writableEnded, client.writable);
});
