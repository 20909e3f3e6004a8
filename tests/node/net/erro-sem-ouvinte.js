// Um 'error' sem ouvinte chega a uncaughtException.
var net = require('net');
var server = net.createServer().listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  server.close(function () { net.connect(port, '127.0.0.1'); });
});
process.on('uncaughtException', function (e, origin) { console.log(e.code, e.syscall, origin); });
