// IPv6: endereço, família e ipv6Only.
var net = require('net');
var server = net.createServer(function (socket) {
  console.log(socket.remoteAddress, socket.remoteFamily, socket.localAddress, socket.localFamily);
  socket.end();
}).listen({ port: 0, host: '::1' }, function () {
  console.log(server.address().address, server.address().family);
  net.connect({ port: server.address().port, host: '::1', family: 6 }).resume().on('close', function () {
    server.close();
    only();
  });
});
function only() {
  var six = net.createServer().listen({ port: 0, host: '::', ipv6Only: true }, function () {
    net.connect(six.address().port, '127.0.0.1').on('error', function (e) {
      console.log(e.code, e.address);
      six.close();
      both();
    });
  });
}
function both() {
  var any = net.createServer(function (s) { console.log(s.remoteAddress, s.remoteFamily); s.end(); }).listen(0, function () {
    console.log(any.address().address, any.address().family);
    net.connect(any.address().port, '127.0.0.1').resume().on('close', function () { any.close(); });
  });
}
