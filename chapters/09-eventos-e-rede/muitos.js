// Cem conexões abertas ao mesmo tempo, nenhuma dizendo nada, e uma thread só; a última fala, e é
// atendida sem esperar pelas outras.
var net = require('net');

var MANY = 100;
var open = [];
var server = net.createServer(function (socket) {
  socket.on('data', function (bytes) { socket.end('sim, ' + bytes); });
});

function speak() {
  server.getConnections(function (error, count) { console.log('abertas:', count); });
  open[MANY - 1].on('data', function (bytes) {
    console.log(String(bytes));
    open.forEach(function (socket) { socket.destroy(); });
    server.close();
  });
  open[MANY - 1].write('alguém aí?');
}

server.listen(0, '127.0.0.1', function () {
  var waiting = MANY;
  for (var i = 0; i < MANY; i++) open.push(net.connect(server.address().port, '127.0.0.1'));
  server.on('connection', function () { if (--waiting === 0) speak(); });
});
// espera: abertas: 100
// espera: sim, alguém aí?
