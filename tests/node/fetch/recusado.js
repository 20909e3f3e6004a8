var net = require('net');
var server = net.createServer().listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  server.close(async function () {
    await fetch('http://127.0.0.1:' + port).catch(function (e) {
      console.log(e instanceof TypeError, e.message, e.cause.code, e.cause.syscall, e.cause.address, e.cause.port === port, e.cause.message.replace(port, 'P'));
    });
  });
});
