// O que createServer guarda, e o que cada socket herda.
var net = require('net');
var server = net.createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true, keepAlive: true,
  keepAliveInitialDelay: 2500, highWaterMark: 1000 });
console.log(server.allowHalfOpen, server.pauseOnConnect, server.noDelay, server.keepAlive, server.keepAliveInitialDelay, server.highWaterMark);
console.log(net.createServer().highWaterMark, net.Server().listening, net.createServer().maxConnections, net.createServer().address());
server.on('connection', function (socket) {
  console.log(socket.isPaused(), socket.readableHighWaterMark, socket.writableHighWaterMark, socket.allowHalfOpen, socket.server === server);
  socket.destroy();
  server.close();
});
server.listen(0, '127.0.0.1', function () { net.connect(server.address().port, '127.0.0.1').on('error', function () {}); });
[5, 'x', true].forEach(function (options) {
  try { net.createServer(options); console.log('passou'); } catch (e) { console.log(e.code, e.message); }
});
[{ highWaterMark: 'x' }, { keepAliveInitialDelay: 'x' }, { highWaterMark: -1 }].forEach(function (options) {
  try { console.log(net.createServer(options).highWaterMark); } catch (e) { console.log(e.code, e.message); }
});
