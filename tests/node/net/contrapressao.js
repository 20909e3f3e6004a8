// write devolve false, drain avisa, e tudo chega.
var net = require('net');
var TOTAL = 64;
var server = net.createServer(function (socket) {
  var received = 0;
  socket.on('data', function (bytes) { received += bytes.length; });
  socket.on('end', function () { console.log('chegaram', received); });
  socket.on('close', function () { server.close(); });
}).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  var chunk = Buffer.alloc(65536, 'z');
  var sent = 0;
  var refused = 0;
  var drains = 0;
  function more() {
    while (sent < TOTAL) {
      sent++;
      if (!client.write(chunk)) { refused++; return; }
    }
    client.end();
  }
  client.on('drain', function () { drains++; more(); });
  client.on('connect', more);
  client.on('close', function () {
    console.log('false', refused, 'drain', drains, 'bytesWritten', client.bytesWritten, client.writableHighWaterMark);
  });
});
