// Um servidor de eco, e a ordem de tudo o que acontece de cada lado.
var net = require('net');
function log(who) {
  return function (event, socket, names) {
    names.forEach(function (name) {
      socket.on(name, function (value) {
        console.log(who, name, Buffer.isBuffer(value) ? String(value) : value === undefined ? '' : value);
      });
    });
  };
}
var NAMES = ['lookup', 'connect', 'ready', 'data', 'end', 'finish', 'close', 'error', 'drain'];
var server = net.createServer(function (socket) {
  console.log('servidor: conexão');
  log('servidor')('', socket, NAMES);
  socket.on('data', function (bytes) { socket.write(bytes); });
});
server.on('close', function () { console.log('servidor fechou'); });
server.listen(0, '127.0.0.1', function () {
  console.log('escutando', this === server, server.listening);
  var client = net.connect(server.address().port, '127.0.0.1', function () {
    console.log('callback do connect', this === client);
    client.write('olá');
  });
  log('cliente')('', client, NAMES);
  client.once('data', function () { client.end(); });
  client.on('close', function () { server.close(); });
});
