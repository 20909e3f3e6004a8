// resetAndDestroy manda RST: o outro lado recebe ECONNRESET.
var net = require('net');
var server = net.createServer(function (socket) {
  socket.on('error', function (e) {
    console.log(e.message, e.code, e.errno, e.syscall);
  });
  socket.on('end', function () { console.log('não devia haver end'); });
  socket.on('close', function (hadError) { console.log('close', hadError); server.close(); });
  socket.resume();
  socket.write('pode');
}).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  client.on('data', function () {
    console.log(client.resetAndDestroy() === client, client.destroyed);
  });
  client.on('close', function (hadError) { console.log('cliente close', hadError); });
  client.on('error', function (e) { console.log('cliente error', e.code); });
});
