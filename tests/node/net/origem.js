// localAddress e localPort.
var net = require('net');
var server = net.createServer(function (socket) {
  console.log('de', socket.remoteAddress);
  socket.end();
}).listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  net.connect({ port: port, host: '127.0.0.1', localAddress: '127.0.0.9' }).resume().on('close', function () {
    net.connect({ port: port, host: '127.0.0.1', localAddress: '192.0.2.5' }).on('error', function (e) {
      console.log(e.message, e.code, e.syscall, e.address, e.port);
      var taken = net.createServer().listen(0, '127.0.0.1', function () {
        net.connect({ port: port, host: '127.0.0.1', localPort: taken.address().port, localAddress: '127.0.0.1' }).on('error', function (e) {
          console.log(e.code, e.syscall);
          taken.close();
          server.close();
        });
      });
    });
  });
});
