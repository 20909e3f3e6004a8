// O erro diz também de onde se tentou.
var net = require('net');
var server = net.createServer().listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  server.close(function () {
    var probe = net.createServer().listen(0, '127.0.0.1', function () {
      var local = probe.address().port;
      probe.close(function () {
        net.connect({ port: port, host: '127.0.0.1', localAddress: '127.0.0.1', localPort: local }).on('error', function (e) {
          console.log(e.message.replace(port, 'PORTA').replace(local, 'LOCAL'), e.localAddress, e.localPort === local);
        });
      });
    });
  });
});
