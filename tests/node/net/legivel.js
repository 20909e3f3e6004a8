// O modo 'readable': read(n) puxa os bytes.
var net = require('net');
var server = net.createServer(function (socket) { socket.end('abcdefghij'); }).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  var got = [];
  client.on('readable', function () {
    var part;
    while ((part = client.read(4)) !== null) got.push(String(part));
  });
  client.on('end', function () { console.log(got.join(' ')); server.close(); });
});
