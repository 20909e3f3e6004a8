// getConnections e 'close' do servidor contam as conexões que estão no filho.
var cp = require('child_process');
var net = require('net');
if (process.argv[2]) {
  var sockets = [];
  process.on('message', function (m, socket) {
    if (socket) {
      sockets.push(socket);
      process.send(sockets.length);
    } else {
      sockets.forEach(function (s) { s.end(); });
      process.disconnect();
    }
  });
  return;
}
var child = cp.fork(__filename, ['x']);
var server = net.createServer({ pauseOnConnect: true }, function (socket) { child.send('x', socket); });
server.listen(0, '127.0.0.1', function () {
  net.connect(server.address().port, '127.0.0.1').resume();
  net.connect(server.address().port, '127.0.0.1').resume();
});
child.on('message', function (n) {
  if (n < 2) return;
  server.getConnections(function (error, count) {
    console.log(error, count);
    server.close(function () { console.log('close'); });
    console.log('pedido');
    child.send('acabem');
  });
});
child.on('exit', function (code) { console.log(code); });
