// unref: nem o servidor nem o socket mantêm o programa de pé.
var net = require('net');
var server = net.createServer().listen(0, '127.0.0.1', function () {
  console.log(server.unref() === server, server.ref() === server);
  var client = net.connect(server.address().port, '127.0.0.1', function () {
    console.log('conectado', client.unref() === client);
    server.unref();
  });
  client.unref();
  client.resume();
});
server.on('connection', function (socket) { console.log('conexão'); socket.unref(); });
process.on('exit', function () { console.log('saiu'); });
