// Um socket fechado conecta de novo.
var net = require('net');
var count = 0;
var server = net.createServer(function (socket) {
  count++;
  socket.end('oi ' + count);
}).listen(0, '127.0.0.1', function () {
  var client = new net.Socket();
  var times = 0;
  client.on('connect', function () { console.log('connect', client.destroyed, client.readyState); });
  client.on('data', function (b) { console.log(String(b)); });
  client.on('close', function (e) {
    console.log('close', e);
    if (++times < 3) client.connect(server.address().port, '127.0.0.1');
    else server.close();
  });
  client.connect(server.address().port, '127.0.0.1');
});
