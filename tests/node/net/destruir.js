// destroy(erro): error, depois close(true).
var net = require('net');
var server = net.createServer(function (socket) {
  socket.on('close', function (e) { console.log('servidor close', e); server.close(); });
  socket.on('error', function (e) { console.log('servidor error', e.code); });
  socket.resume();
}).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1', function () {
    console.log(client.destroy(new Error('porque sim')) === client, client.destroyed, client.writable, client.readable);
    console.log(client.write('x', function (e) { console.log('write', e.code); }));
    process.nextTick(function () { console.log('tick'); });
    setImmediate(function () { console.log('immediate'); });
  });
  client.on('error', function (e) { console.log('error', e.message || e.code); });
  client.on('close', function (hadError) { console.log('close', hadError, client.bytesRead, client.bytesWritten); });
  client.on('end', function () { console.log('end não'); });
});
