// Cem conexões ao mesmo tempo, cada uma com a sua conversa.
var net = require('net');
var N = 100;
var right = 0;
var server = net.createServer(function (socket) {
  socket.pipe(socket);
}).listen(0, '127.0.0.1', function () {
  var connected = 0;
  var closed = 0;
  var clients = [];
  for (var i = 0; i < N; i++) (function (i) {
    var got = '';
    var client = net.connect(server.address().port, '127.0.0.1', function () {
      if (++connected === N) clients.forEach(function (c, j) { c.end('mensagem ' + j); });
    });
    clients.push(client);
    client.on('data', function (b) { got += b; });
    client.on('close', function () {
      if (got === 'mensagem ' + i) right++;
      if (++closed === N) server.close();
    });
  })(i);
});
server.on('close', function () { console.log('certas', right); });
