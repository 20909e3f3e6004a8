// Onde os eventos de rede caem entre nextTick, promessas e setImmediate.
var net = require('net');
var server = net.createServer(function (socket) {
  console.log('conexão');
  process.nextTick(function () { console.log('tick da conexão'); });
  setImmediate(function () { console.log('immediate da conexão'); });
  socket.on('end', function () { console.log('fim no servidor'); });
  socket.on('close', function () {
    console.log('close no servidor');
    process.nextTick(function () { console.log('tick do close'); });
    setImmediate(function () { console.log('immediate do close'); });
  });
  socket.end('x');
  socket.resume();
});
console.log('antes de listen', server.listening);
server.listen(0, '127.0.0.1');
console.log('depois de listen', server.listening);
process.nextTick(function () { console.log('tick'); });
server.on('listening', function () {
  console.log('listening');
  var client = net.connect(server.address().port, '127.0.0.1');
  console.log(client.connecting, client.pending, client.readyState);
  client.on('connect', function () {
    console.log('connect', client.connecting, client.pending, client.readyState);
    process.nextTick(function () { console.log('tick do connect'); });
  });
  client.on('end', function () { console.log('end', client.readyState); });
  client.on('close', function (hadError) {
    console.log('close', hadError, client.readyState, client.destroyed);
    server.close(function () { console.log('server.close', server.listening); });
    console.log('depois de server.close', server.listening, server.address());
  });
  client.resume();
});
