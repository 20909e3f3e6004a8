// maxConnections e 'drop', com o que se sabe de quem ficou de fora.
var net = require('net');
var server = net.createServer(function (socket) { socket.on('error', function () {}); });
server.maxConnections = 1;
server.on('drop', function (data) {
  console.log(Object.keys(data).join(), data.localAddress, data.localPort === server.address().port, data.localFamily,
    data.remoteAddress, data.remotePort > 0, data.remoteFamily);
  server.getConnections(function (error, count) {
    console.log(error, count);
    first.destroy();
    server.close(function () { console.log('close'); });
  });
});
var first;
server.listen(0, '127.0.0.1', function () {
  first = net.connect(server.address().port, '127.0.0.1', function () {
    net.connect(server.address().port, '127.0.0.1').on('close', function (hadError) { console.log('a segunda fechou', hadError); }).on('error', function () {});
  });
});
