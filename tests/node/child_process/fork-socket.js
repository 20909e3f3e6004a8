// Um socket muda de processo; quem responde é o filho.
var cp = require('child_process');
var net = require('net');
if (process.argv[2]) {
  process.on('message', function (m, socket) {
    if (!socket) return process.disconnect();
    process.send([m, socket instanceof net.Socket, socket.localAddress, typeof socket.remotePort]);
    socket.on('data', function (d) { socket.end('eco de ' + d); });
  });
  return;
}
var child = cp.fork(__filename, ['x']);
child.on('message', function (m) { console.log(m); });
var server = net.createServer({ pauseOnConnect: true }, function (socket) {
  console.log(child.send('é seu', socket, function (e) { console.log('mandado', e); }));
  console.log(socket._handle, socket.destroyed, socket.remoteAddress);
});
server.listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1', function () { client.write('oi'); });
  client.on('data', function (d) { console.log(String(d)); });
  client.on('close', function () {
    server.close(function () {
      console.log('servidor fechou');
      child.send('fim');
    });
  });
});
child.on('exit', function (code) { console.log(code); });
