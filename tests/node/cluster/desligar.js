// disconnect espera as conversas abertas acabarem.
var cluster = require('cluster');
var net = require('net');
if (cluster.isWorker) {
  var server = net.createServer(function (socket) {
    socket.write('oi');
    socket.on('data', function (d) { socket.end('até logo, ' + d); });
  }).listen(0, '127.0.0.1');
  server.on('close', function () { process.send('fechou'); });
  cluster.worker.on('disconnect', function () { console.log('worker desligado'); });
  return;
}
var worker = cluster.fork();
var said = [];
worker.on('message', function (m) { said.push(m); });
worker.on('exit', function (code) { console.log('exit', code, said); });
worker.on('listening', function (address) {
  var socket = net.connect(address.port, '127.0.0.1');
  socket.once('data', function (d) {
    console.log(String(d));
    worker.disconnect();
    socket.on('data', function (d) { console.log(String(d)); });
    var again = net.connect(address.port, '127.0.0.1');
    again.on('error', function (e) {
      console.log(e.code);
      socket.write('amigo');
    });
  });
});
