// Um servidor dividido: o pai deixa de escutar e o filho continua.
var cp = require('child_process');
var net = require('net');
if (process.argv[2]) {
  process.on('message', function (m, server) {
    server.on('connection', function (socket) {
      socket.end('do filho');
      server.close();
      process.disconnect();
    });
    process.send([m, server instanceof net.Server, server.listening, server.address().port === m.port]);
  });
  return;
}
var child = cp.fork(__filename, ['x']);
var server = net.createServer(function () { console.log('nunca'); });
server.listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  child.send({ port: port }, server, function () { server.close(); });
  child.on('message', function (m) {
    console.log(m.slice(1));
    net.connect(port, '127.0.0.1').on('data', function (d) { console.log(String(d)); });
  });
});
child.on('exit', function (code) { console.log(code, server.listening); });
