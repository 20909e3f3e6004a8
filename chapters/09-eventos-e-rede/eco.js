// Um servidor que repete o que ouve, e um cliente, na mesma thread.
var net = require('net');

var server = net.createServer(function (socket) { socket.pipe(socket); });

server.listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  var heard = '';
  client.setEncoding('utf8');
  client.on('data', function (text) { heard += text; });
  client.on('end', function () {
    console.log('o eco disse:', heard);
    server.close(function () { console.log('servidor fechado'); });
  });
  client.end('bom dia');
});
// espera: o eco disse: bom dia
// espera: servidor fechado
