// setTimeout: 'timeout' não fecha; a opção timeout; 0 desliga; erros.
var net = require('net');
var server = net.createServer(function () {}).listen(0, '127.0.0.1', function () {
  var socket = net.connect({ port: server.address().port, host: '127.0.0.1', timeout: 20 });
  console.log(socket.timeout);
  socket.on('timeout', function () {
    console.log('timeout', socket.destroyed, socket.timeout);
    console.log(socket.setTimeout(0) === socket, socket.timeout);
    socket.setTimeout(10, function () {
      console.log('callback');
      socket.destroy();
      server.close();
    });
    socket.removeAllListeners('timeout');
    socket.once('timeout', function () { console.log('callback'); socket.destroy(); server.close(); });
  });
  [-1, NaN, 'x', Infinity, undefined].forEach(function (ms) {
    try { socket.setTimeout(ms); console.log('passou'); } catch (e) { console.log(e.code, e.message); }
  });
  try { socket.setTimeout(5, 'x'); } catch (e) { console.log(e.code, e.message); }
  socket.setTimeout(20);
});
