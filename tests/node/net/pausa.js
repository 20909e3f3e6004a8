// pause para de ler o descritor; resume continua de onde estava.
var net = require('net');
var server = net.createServer(function (socket) {
  socket.write('um');
  setTimeout(function () { socket.end('dois'); }, 30);
}).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  client.setEncoding('utf8');
  client.on('data', function (s) {
    console.log('data', s, client.isPaused());
    if (s !== 'um') return;
    client.pause();
    console.log('pausado', client.isPaused(), client.readableFlowing);
    setTimeout(function () { console.log('retomo'); client.resume(); }, 80);
  });
  client.on('end', function () { console.log('end'); server.close(); });
});
