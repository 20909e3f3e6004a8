// maxConnections e o evento drop.
var net = require('net');
var server = net.createServer(function (socket) { socket.resume(); socket.on('error', function () {}); });
server.maxConnections = 1;
server.on('drop', function (d) {
  console.log('drop', Object.keys(d).join(), d.localAddress, d.localPort === server.address().port, d.remoteFamily);
});
server.listen(0, '127.0.0.1', function () {
  var first = net.connect(server.address().port, '127.0.0.1', function () {
    var second = net.connect(server.address().port, '127.0.0.1');
    second.on('error', function () {});
    second.resume();
    second.on('close', function () {
      server.getConnections(function (e, n) {
        console.log('restou', n);
        first.end();
        server.close(function () { console.log('fim'); });
      });
    });
  });
  first.resume();
});
