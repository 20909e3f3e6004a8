// Quem lê devagar: o kernel recusa bytes (EAGAIN), nada se perde e nada se repete.
var net = require('net');
var SIZE = 6 * 1024 * 1024;
var data = Buffer.alloc(SIZE);
for (var i = 0; i < SIZE; i += 4) data.writeUInt32BE(i, i);
var server = net.createServer(function (socket) {
  socket.end(data, function () { console.log('tudo entregue ao kernel', socket.bytesWritten === SIZE); });
  console.log('pendentes', socket.writableLength > 0, socket.bufferSize === socket.writableLength);
}).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  var at = 0;
  var wrong = 0;
  var pauses = 0;
  var rest = Buffer.alloc(0);
  client.on('data', function (bytes) {
    bytes = Buffer.concat([rest, bytes]);
    var whole = bytes.length - bytes.length % 4;
    for (var i = 0; i < whole; i += 4096) if (bytes.readUInt32BE(i) !== at + i) wrong++;
    at += whole;
    rest = bytes.slice(whole);
    if (pauses < 10) {
      pauses++;
      client.pause();
      setTimeout(function () { client.resume(); }, 5);
    }
  });
  client.on('end', function () { console.log('recebidos', at === SIZE, 'errados', wrong, client.bytesRead === SIZE); });
  client.on('close', function () { server.close(); });
});
