// O que se escreve antes de conectar espera.
var net = require('net');
var server = net.createServer(function (socket) {
  var got = '';
  socket.on('data', function (b) { got += b; });
  socket.on('end', function () { console.log('recebido', got, socket.bytesRead); server.close(); });
}).listen(0, '127.0.0.1', function () {
  var client = new net.Socket();
  console.log(client.pending, client.connecting, client.readyState, client.bytesWritten, client.bytesRead, client.bufferSize);
  client.on('ready', function () { console.log('ready', client.pending, client.bytesWritten); });
  client.connect(server.address().port, '127.0.0.1');
  console.log(client.write('um', function () { console.log('um foi'); }), client.bytesWritten);
  console.log(client.write('é', function () { console.log('dois foi'); }), client.bytesWritten, client.bufferSize);
  client.end();
  client.on('close', function () { console.log('close', client.bytesWritten, client.bufferSize); });
});
